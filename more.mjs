export const more = (base, cut) => ({
  nosub: cut(base, /<sub>.*?<\/sub>/gs),
  noh1: cut(base, /<h1>.*?<\/h1>/s),
  nostate: cut(base, /<p class="statement">.*?<\/p>/s),
  noinp: cut(base, /<p>Inset:.*?<\/p>/s),
  nofind: cut(base, /<input type="search"[^>]*>/s),
  noskip: cut(base, /<a href="#figures-table" class="skip">.*?<\/a>/s),
  noswitch: cut(base, /<fieldset class="switch switch-pollutant">.*?<\/fieldset>/s),
  noview: cut(base, /<fieldset data-part="views".*?<\/fieldset>/s),
  noreadout: cut(base, /<p>Inset:.*?<\/p>/s),
});
