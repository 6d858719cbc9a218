//! The drawings that change in the browser: what is chosen is marked once and seen whole.

use atlas::data::YardstickId;
use atlas::geometry::Layout;
use atlas::state::Chosen;
use expect_test::expect;
use fixtures::{area, beijing, pollutant, yardstick};
use view::drawing::{bar, outlines};
use view::plot::dots;
use view::{Bins, Markup, area_groups, group_by_id, group_id, group_of};

fn chosen(codes: &[&str]) -> Chosen {
    let atlas = beijing();
    let mut chosen = Chosen::default();
    for code in codes {
        assert!(chosen.add(area(&atlas, code)));
    }
    chosen
}

/// The places of the marks of a drawing.
fn marks(drawing: &str) -> Vec<(i32, i32)> {
    let place = |part: &str| {
        let (x, y) = part.split_once(')').unwrap().0.split_once(' ').unwrap();
        (x.parse().unwrap(), y.parse().unwrap())
    };
    drawing.split("translate(").skip(1).map(place).collect()
}

#[test]
fn marks_of_near_values_do_not_cover_each_other() {
    let atlas = beijing();
    let chosen = chosen(&["110101", "110112", "110105", "bda"]);
    for (pollutant, item) in atlas.figures.pollutants() {
        let drawing = dots(&atlas.figures, pollutant, YardstickId::default(), &chosen).unwrap().into_string();
        let places: Vec<(f64, i32)> = drawing
            .split("<svg x=\"")
            .filter(|part| part.contains("class=\"mark\""))
            .map(|part| {
                let (x, rest) = part.split_once("%\" y=\"").unwrap();
                (x.parse().unwrap(), rest.split_once('"').unwrap().0.parse().unwrap())
            })
            .collect();
        assert_eq!(places.len(), 4, "{}", item.code);
        for (index, a) in places.iter().enumerate() {
            assert!(a.1 >= 9, "{}: {a:?} stands out of the plot", item.code);
            assert!(places[index + 1..].iter().all(|b| b.1 >= a.1 + 18), "{}: {places:?}", item.code);
        }
    }
}

#[test]
fn a_pollutant_without_a_limit_has_no_plot() {
    let atlas = beijing();
    let none = dots(&atlas.figures, pollutant(&atlas, "so2"), yardstick(&atlas, "who"), &Chosen::default());
    assert!(none.is_none());
}

#[test]
fn every_area_is_a_dot_that_can_be_pointed_at() {
    let atlas = beijing();
    for (pollutant, item) in atlas.figures.pollutants() {
        let drawing = dots(&atlas.figures, pollutant, YardstickId::default(), &Chosen::default());
        let drawing = drawing.unwrap().into_string();
        assert_eq!(drawing.matches("<circle data-code=").count(), 17, "{}", item.code);
    }
}

#[test]
fn the_chosen_are_outlined_in_their_order_and_the_hovered_last() {
    let atlas = beijing();
    let hovered = Some(area(&atlas, "110101"));
    let drawing = outlines(&atlas.figures, &[], &chosen(&["110118", "bda"]), hovered).into_string();
    let outlined: Vec<&str> =
        drawing.split("#a-").skip(1).map(|part| part.split_once('"').unwrap().0).collect();
    assert_eq!(outlined, ["110118", "110118", "bda", "bda", "110101", "110101"]);
}

#[test]
fn a_mark_without_a_name_stands_on_its_area() {
    let atlas = beijing();
    let anchors = Layout::of(&atlas).anchors;
    let drawing = view::drawing::marks(&anchors, &chosen(&["110118", "bda"])).into_string();
    let at = |code: &str| anchors[usize::from(area(&atlas, code).0)];
    assert_eq!(marks(&drawing), [at("110118"), at("bda")].map(|at| (at.x, at.y)));
    let letters: Vec<&str> = drawing.split("<text y=\"5\">").skip(1).map(|part| &part[..1]).collect();
    assert_eq!(letters, ["A", "B"]);
}

#[test]
fn a_bar_is_as_long_as_its_value_and_has_the_colour_of_the_map() {
    let atlas = beijing();
    let (figures, pm25) = (&atlas.figures, pollutant(&atlas, "pm25"));
    let full = figures.value(area(&atlas, "110101"), pm25).unwrap();
    let fangshan = area(&atlas, "110111");
    let class = Bins::of(figures).class(figures, fangshan, pm25);
    let limit = figures.limit(pm25, YardstickId::default());
    let drawing = bar(&class, figures.value(fangshan, pm25), limit, full);
    expect![[r#"<rect class="a2" width="875" height="20"/><path class="limit" d="M875 0V20"/>"#]]
        .assert_eq(&drawing.into_string());
}

#[test]
fn every_area_with_a_shape_is_drawn_by_one_group_of_its_bins() {
    let atlas = beijing();
    let figures = &atlas.figures;
    let bins = Bins::of(figures);
    let without = area(&atlas, "bda");
    let groups = area_groups(figures, &bins, |area| area != without);
    for (id, _) in figures.areas() {
        let drawing: Vec<usize> =
            (0..groups.len()).filter(|group| groups[*group].areas.contains(&id)).collect();
        let found = group_of(&groups, id);
        if id == without {
            assert_eq!((drawing.as_slice(), found), (&[][..], None));
            continue;
        }
        let [group] = drawing[..] else { panic!("{id:?} is drawn by {drawing:?}") };
        let place = groups[group].areas.iter().position(|area| *area == id).unwrap();
        assert_eq!(found, Some((group, place)));
        assert_eq!(groups[group].class, bins.all(figures, id));
        assert_eq!(group_by_id(&group_id(group)), Some(group));
    }
    assert!(groups.len() < figures.areas.len(), "districts of equal bins are drawn together");
    let classes: std::collections::BTreeSet<&str> = groups.iter().map(|group| group.class.as_str()).collect();
    assert_eq!(classes.len(), groups.len(), "no bins have two groups");
}

#[test]
fn what_is_no_id_of_a_group_names_none() {
    for id in ["", "#", "g", "#g", "a-110101", "#a-110101", "g-1", "gx", "1"] {
        assert_eq!(group_by_id(id), None, "{id}");
    }
    assert_eq!(group_by_id("#g12"), Some(12));
}

#[test]
fn text_in_markup_is_nothing_but_text() {
    let markup = Markup::element("b", &[("title", "\"><i>&")], &[Markup::text("<i>&"), Markup::raw("<br>")]);
    expect![[r#"<b title="&quot;&gt;&lt;i&gt;&amp;">&lt;i&gt;&amp;<br></b>"#]]
        .assert_eq(&markup.into_string());
    assert!(Markup::default().is_empty() && !Markup::raw(" ").is_empty());
    let shapes: Markup = [Markup::shape("path", &[("d", "M0 0")]), Markup::text("1")].into_iter().collect();
    assert_eq!(shapes.into_string(), "<path d=\"M0 0\"/>1");
}
