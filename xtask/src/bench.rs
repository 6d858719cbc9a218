//! The benchmark: the site beside the tools that a user would pick instead, on the same polygons and
//! figures, in one run. No test waits for it.

use crate::shell::{Failure, Shell};
use crate::{browser, tools};

/// The peers, and what the packages are made from.
const PACKAGES: [&str; 9] = [
    "d3-geo",
    "d3-selection",
    "leaflet",
    "@observablehq/plot",
    "echarts",
    "vega",
    "vega-lite",
    "us-atlas",
    "topojson-client",
];

/// The sizes that are measured; each is a package that `bench/make.mjs` makes.
const SIZES: [&str; 3] = ["beijing", "counties", "patchwork"];

/// Makes the packages, builds a site of each, and measures.
pub fn run(shell: &mut Shell) -> Result<(), Failure> {
    browser::set_up(shell)?;
    tools::for_building(shell)?;
    tools::for_shrinking(shell)?;
    tools::npm_packages(shell, &PACKAGES, "the tools that are measured beside the site")?;
    shell.set("BENCH", shell.project("target/bench"));
    shell.say("the packages, into target/bench/packages");
    shell.run("node", &["bench/make.mjs"])?;
    for size in SIZES {
        shell.say(&format!("the site of {size}, into target/bench/sites"));
        let package = shell.project(&format!("target/bench/packages/{size}"));
        shell.set("ECO_ATLAS_DATA", package);
        shell.run("trunk", &["build", "--release", "--dist", &format!("target/bench/sites/{size}")])?;
    }
    shell.say("measuring, about three quarters of an hour; into target/bench/results.json and areas.svg");
    shell.run("node", &["bench/run.mjs"])
}
