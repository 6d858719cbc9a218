//! The colours of the map, as they stand in the style sheet: neighbouring classes stay apart for
//! colour-blind readers, lightness falls with every level, and text and lines have contrast.

use atlas::meaning::LEVELS;
use std::collections::HashMap;

/// The least difference (CIEDE2000) between neighbouring classes.
const APART: f64 = 8.0;

type Rgb = [f64; 3];

/// The custom properties of a theme: those of the light theme, with those of the dark over them.
fn theme(dark: bool) -> HashMap<String, Rgb> {
    let sheet = std::fs::read_to_string(fixtures::project("src/style/style.css")).unwrap();
    let block = |selector: &str| -> String {
        let from = sheet.find(selector).unwrap_or_else(|| panic!("no rule {selector}"));
        let body = &sheet[from..];
        body[body.find('{').unwrap() + 1..body.find('}').unwrap()].to_owned()
    };
    let mut tokens = colours(&block(":root {"));
    if dark {
        tokens.extend(colours(&block(":root[data-theme=\"dark\"] {")));
    }
    tokens
}

fn colours(block: &str) -> HashMap<String, Rgb> {
    let colour = |declaration: &str| {
        let (name, value) = declaration.trim().split_once(':')?;
        let digits = value.trim().strip_prefix('#')?;
        let digits =
            if digits.len() == 3 { digits.chars().flat_map(|d| [d, d]).collect() } else { digits.to_owned() };
        let channel = |at: usize| {
            u8::from_str_radix(&digits[at..at + 2], 16).ok().map(|byte| linear(f64::from(byte) / 255.0))
        };
        Some((name.trim().to_owned(), [channel(0)?, channel(2)?, channel(4)?]))
    };
    block.split(';').filter_map(colour).collect()
}

fn linear(channel: f64) -> f64 {
    if channel <= 0.04045 { channel / 12.92 } else { ((channel + 0.055) / 1.055).powf(2.4) }
}

fn luminance(rgb: Rgb) -> f64 {
    0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]
}

fn contrast(a: Rgb, b: Rgb) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// How a colour looks without one kind of cones: Machado, Oliveira and Fernandes (2009), severity 1.
const VISIONS: [(&str, [[f64; 3]; 3]); 4] = [
    ("full", [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]),
    (
        "protanopia",
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
    ),
    (
        "deuteranopia",
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]],
    ),
    (
        "tritanopia",
        [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]],
    ),
];

fn seen(rgb: Rgb, matrix: &[[f64; 3]; 3]) -> Rgb {
    matrix
        .map(|row| row.iter().zip(rgb).map(|(factor, channel)| factor * channel).sum::<f64>().clamp(0.0, 1.0))
}

/// CIE L*a*b*, D65.
fn lab(rgb: Rgb) -> [f64; 3] {
    let [r, g, b] = rgb;
    let f = |t: f64| if t > 216.0 / 24389.0 { t.cbrt() } else { (24389.0 / 27.0 * t + 16.0) / 116.0 };
    let x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
    let y = f(0.2126729 * r + 0.7151522 * g + 0.0721750 * b);
    let z = f((0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / 1.08883);
    [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
}

/// CIEDE2000 after Sharma, Wu and Dalal (2005).
fn difference(first: [f64; 3], second: [f64; 3]) -> f64 {
    let mean_chroma = (first[1].hypot(first[2]) + second[1].hypot(second[2])) / 2.0;
    let g = 0.5 * (1.0 - (mean_chroma.powi(7) / (mean_chroma.powi(7) + 25_f64.powi(7))).sqrt());
    let polar = |lab: [f64; 3]| {
        let a = lab[1] * (1.0 + g);
        (lab[0], a.hypot(lab[2]), lab[2].atan2(a).to_degrees().rem_euclid(360.0))
    };
    let ((l1, c1, h1), (l2, c2, h2)) = (polar(first), polar(second));
    let turn = match h2 - h1 {
        _ if c1 * c2 == 0.0 => 0.0,
        turn if turn > 180.0 => turn - 360.0,
        turn if turn < -180.0 => turn + 360.0,
        turn => turn,
    };
    let hue = match (h1 + h2, (h1 - h2).abs()) {
        (sum, _) if c1 * c2 == 0.0 => sum,
        (sum, apart) if apart <= 180.0 => sum / 2.0,
        (sum, _) if sum < 360.0 => (sum + 360.0) / 2.0,
        (sum, _) => (sum - 360.0) / 2.0,
    };
    let cos = |degrees: f64| degrees.to_radians().cos();
    let (l, c) = ((l1 + l2) / 2.0, (c1 + c2) / 2.0);
    let t = 1.0 - 0.17 * cos(hue - 30.0) + 0.24 * cos(2.0 * hue) + 0.32 * cos(3.0 * hue + 6.0)
        - 0.2 * cos(4.0 * hue - 63.0);
    let delta_h = 2.0 * (c1 * c2).sqrt() * (turn / 2.0).to_radians().sin();
    let rotation = -(60.0 * (-((hue - 275.0) / 25.0).powi(2)).exp()).to_radians().sin()
        * 2.0
        * (c.powi(7) / (c.powi(7) + 25_f64.powi(7))).sqrt();
    let lightness = (l2 - l1) / (1.0 + 0.015 * (l - 50.0).powi(2) / (20.0 + (l - 50.0).powi(2)).sqrt());
    let chroma = (c2 - c1) / (1.0 + 0.045 * c);
    let hue = delta_h / (1.0 + 0.015 * c * t);
    (lightness.powi(2) + chroma.powi(2) + hue.powi(2) + rotation * chroma * hue).sqrt()
}

#[test]
fn the_colour_difference_is_that_of_the_paper() {
    // Pairs 1, 7 and 17 of the test data of Sharma, Wu and Dalal.
    let pairs = [
        ([50.0, 2.6772, -79.7751], [50.0, 0.0, -82.7485], 2.0425),
        ([50.0, 0.0, 0.0], [50.0, -1.0, 2.0], 2.3669),
        ([50.0, 2.5, 0.0], [73.0, 25.0, -18.0], 27.1492),
    ];
    for (first, second, expected) in pairs {
        assert!(
            (difference(first, second) - expected).abs() < 1e-4,
            "{} for {expected}",
            difference(first, second)
        );
    }
}

#[test]
fn neighbouring_classes_stay_apart_for_every_reader() {
    for dark in [false, true] {
        let tokens = theme(dark);
        for level in 1..LEVELS {
            for (from, to) in [("cool", "cool"), ("cool", "warm"), ("warm", "warm")] {
                let colour = |side: &str, level: usize| tokens[&format!("--{side}{level}")];
                for (vision, matrix) in &VISIONS {
                    let [a, b] =
                        [colour(from, level), colour(to, level + 1)].map(|rgb| lab(seen(rgb, matrix)));
                    let apart = difference(a, b);
                    assert!(
                        apart >= APART,
                        "{from}{level} and {to}{} for {vision} (dark: {dark}): {apart:.1}",
                        level + 1
                    );
                }
            }
        }
    }
}

#[test]
fn lightness_rises_with_cleanness_on_both_sides() {
    for dark in [false, true] {
        let tokens = theme(dark);
        let lightness = |side: &str, level: usize| lab(tokens[&format!("--{side}{level}")])[0];
        for level in 1..LEVELS {
            for (from, to) in [("cool", "cool"), ("cool", "warm"), ("warm", "warm")] {
                let step = lightness(from, level) - lightness(to, level + 1);
                assert!(step > 6.0, "{from}{level} to {to}{}: {step:.1} of L* (dark: {dark})", level + 1);
            }
        }
    }
}

#[test]
fn text_and_lines_have_contrast() {
    for dark in [false, true] {
        let tokens = theme(dark);
        let paper = tokens["--paper"];
        for (token, least) in [("--ink", 7.0), ("--soft", 4.5), ("--accent", 4.5)] {
            let found = contrast(tokens[token], paper);
            assert!(found >= least, "{token} on paper (dark: {dark}): {found:.2}");
        }
    }
}

#[test]
fn the_focus_and_names_stand_out_on_every_class() {
    for dark in [false, true] {
        let tokens = theme(dark);
        // The focus on the map is ink in a casing of paper, so its lines have the same contrast on any colour.
        assert!(contrast(tokens["--ink"], tokens["--paper"]) >= 3.0);
        assert!(contrast(tokens["--accent"], tokens["--paper"]) >= 3.0, "the outline of controls");
        assert!(contrast(tokens["--name"], tokens["--halo"]) >= 4.5, "names have a halo of their own");
    }
}

#[test]
fn borders_stand_out_but_between_the_darkest_classes() {
    for dark in [false, true] {
        let tokens = theme(dark);
        // The accessibility statement names the two darkest levels as an exception.
        for level in 1..=LEVELS - 2 {
            for side in ["cool", "warm"] {
                let found = contrast(tokens["--border"], tokens[&format!("--{side}{level}")]);
                assert!(found >= 3.0, "{side}{level} (dark: {dark}): {found:.2}");
            }
        }
    }
}

#[test]
fn both_ways_to_the_dark_theme_have_the_same_colours() {
    let sheet = std::fs::read_to_string(fixtures::project("src/style/style.css")).unwrap();
    let block = |selector: &str| {
        let body = &sheet[sheet.find(selector).unwrap()..];
        colours(&body[body.find('{').unwrap() + 1..body.find('}').unwrap()])
    };
    let (system, chosen) =
        (block(":root:not([data-theme=\"light\"]) {"), block(":root[data-theme=\"dark\"] {"));
    assert!(system.len() > 15);
    assert_eq!(system, chosen);
}
