//! The package says what the statement says. Expectations here were typed from the statement a
//! second time, independently of the package.

use atlas::data::{Decimal, FactValue, Language, Rating};
use atlas::geometry::Layout;
use atlas::meaning::{Verdict, verdict};
use fixtures::{area, beijing, pollutant};

fn decimal(text: &str) -> Decimal {
    Decimal::parse(text).unwrap_or_else(|| panic!("{text} is no decimal"))
}

#[test]
fn the_table_of_the_statement() {
    let atlas = beijing();
    let table = "Dongcheng 40 30 55 4|Xicheng 40 32 58 4|Chaoyang 39 33 60 4|Haidian 36 31 56 3|Fengtai 36 29 61 3|\
        Shijingshan 37 31 62 4|Mentougou 32 24 55 3|Fangshan 35 28 64 3|Tongzhou 37 34 68 4|Shunyi 35 25 56 3|\
        Daxing 37 33 64 3|Changping 33 23 53 3|Pinggu 34 20 52 3|Huairou 29 17 46 3|Miyun 29 19 48 3|\
        Yanqing 31 20 50 4|BDA 37 33 64 4";
    let rows: Vec<&str> = table.split('|').collect();
    assert_eq!(rows.len(), atlas.figures.areas.len());
    for (row, (_, item)) in rows.iter().zip(atlas.figures.areas()) {
        let mut cells = row.split(' ');
        assert_eq!(cells.next(), Some(item.short.get(Language::En)));
        let expected: Vec<Decimal> = cells.map(decimal).collect();
        let found: Vec<Decimal> = item.values.iter().flatten().map(|value| value.0).collect();
        assert_eq!(found, expected, "{row}");
    }
}

#[test]
fn eight_districts_meet_the_pm25_limit_and_no_other() {
    let atlas = beijing();
    let pm25 = pollutant(&atlas, "pm25");
    let limit = atlas.figures.limit(pm25, Default::default()).expect("a limit");
    let meeting: Vec<&str> = atlas
        .figures
        .districts()
        .filter(|(id, _)| {
            let value = atlas.figures.value(*id, pm25).expect("a value");
            verdict(value, limit) != Verdict::Exceeds
        })
        .map(|(_, item)| item.name.get(Language::En))
        .collect();
    let expected = ["Mentougou", "Fangshan", "Shunyi", "Changping", "Pinggu", "Huairou", "Miyun", "Yanqing"];
    assert_eq!(meeting, expected);
    assert_eq!(atlas.number("pm25_districts_within_limit").map(|(count, _)| count), Some(decimal("8")));
}

#[test]
fn the_eight_cover_about_80_percent_of_the_area() {
    let atlas = beijing();
    let layout = Layout::of(&atlas);
    let eight = ["110109", "110111", "110113", "110114", "110117", "110116", "110118", "110119"];
    let of = |codes: &[&str]| -> f64 { codes.iter().map(|code| layout.share(area(&atlas, code))).sum() };
    let percent = of(&eight) * 100.0;
    assert!((percent - 79.8).abs() < 0.05, "{percent}");
    let dongcheng = of(&["110101"]) * 100.0;
    assert!((dongcheng - 0.25).abs() < 0.01, "{dongcheng}");
}

#[test]
fn the_published_ranges_are_those_of_the_districts() {
    let atlas = beijing();
    for (code, lowest, highest) in
        [("pm25", "29", "40"), ("no2", "17", "34"), ("pm10", "46", "68"), ("so2", "3", "4")]
    {
        let id = pollutant(&atlas, code);
        let values: Vec<Decimal> = atlas
            .figures
            .districts()
            .filter_map(|(area, _)| atlas.figures.value(area, id))
            .map(|value| value.0)
            .collect();
        assert_eq!(values.iter().min(), Some(&decimal(lowest)), "{code}");
        assert_eq!(values.iter().max(), Some(&decimal(highest)), "{code}");
        let fact = |name: &str| atlas.number(&format!("{code}_{name}")).map(|(value, _)| value);
        assert_eq!((fact("lowest"), fact("highest")), (Some(decimal(lowest)), Some(decimal(highest))));
    }
}

#[test]
fn the_city_is_the_published_figure_and_not_the_mean_of_the_districts() {
    let atlas = beijing();
    let pm25 = pollutant(&atlas, "pm25");
    let sum: i32 = atlas
        .figures
        .districts()
        .map(|(id, _)| atlas.figures.value(id, pm25).expect("a value").0.thousandths)
        .sum();
    assert_eq!(sum, 16 * 35_000, "the mean of the districts is 35.0");
    assert_eq!(atlas.figures.pollutant(pm25).city.0, decimal("38"));
}

#[test]
fn the_city_and_its_changes() {
    let atlas = beijing();
    let expected = [
        ("pm25", "38", "-9.5", "-52.9"),
        ("no2", "29", "-21.6", "-42.0"),
        ("pm10", "56", "-17.6", "-44.8"),
        ("so2", "4", "0", "-70.4"),
        ("co", "1.3", "-7.1", "-63.9"),
        ("o3", "174", "-8.9", "-14.1"),
    ];
    assert_eq!(atlas.city.len(), expected.len());
    for (figure, (code, value, on_year, on_base)) in atlas.city.iter().zip(expected) {
        assert_eq!(figure.pollutant, code);
        assert_eq!(figure.value.to_plain(), value);
        assert_eq!(figure.change_on_year.map(Decimal::to_plain).as_deref(), Some(on_year));
        assert_eq!(figure.change_on_base.map(Decimal::to_plain).as_deref(), Some(on_base));
    }
}

#[test]
fn every_published_percentage_recomputes() {
    let atlas = beijing();
    let mut recomputed = 0;
    for group in &atlas.stations {
        for figure in &group.figures {
            let city = atlas.figures.pollutant(pollutant(&atlas, &figure.pollutant)).city.0;
            let published = figure.compared_with_city;
            assert_eq!(figure.value.percent_above(city, published.places), Some(published), "{}", group.code);
            recomputed += 1;
        }
    }
    for figure in &atlas.city {
        let Some((published, _)) = atlas.number(&format!("{}_over_limit", figure.pollutant)) else {
            continue;
        };
        let limit = atlas.limit_for(figure).expect("a limit");
        assert_eq!(figure.value.percent_above(limit.value, published.places), Some(published));
        recomputed += 1;
    }
    // 2020 had 366 days.
    for key in ["good_days", "heavy_days"] {
        let (days, _) = atlas.number(key).expect(key);
        let (share, _) = atlas.number(&format!("{key}_share")).expect(key);
        let rest = decimal("366").minus(days);
        let missing = rest.percent_above(decimal("366"), 1).expect("a percentage");
        assert_eq!(missing.abs(), share, "{key}: {share:?} of 366 days");
        recomputed += 1;
    }
    assert_eq!(recomputed, 9);
}

#[test]
fn the_stations_the_ecology_and_the_days() {
    let atlas = beijing();
    let groups: Vec<_> = atlas
        .stations
        .iter()
        .map(|group| (group.code.as_str(), group.stations, group.positions.len()))
        .collect();
    assert_eq!(
        groups,
        [
            ("border-south", Some(3), 3),
            ("border-north", Some(2), 2),
            ("traffic", None, 5),
            ("background", Some(1), 1)
        ]
    );
    let growth: Vec<_> = atlas
        .zones
        .iter()
        .map(|zone| (zone.code.as_str(), zone.growth.to_plain(), zone.members.len()))
        .collect();
    let expected =
        [("core", "15.1", 2), ("central", "14.4", 6), ("plain", "16.9", 3), ("conservation", "7.8", 7)];
    assert_eq!(growth, expected.map(|(code, growth, members)| (code, growth.to_owned(), members)));
    for (key, value) in [
        ("ecological_index", "70.2"),
        ("ecological_index_change_on_year", "0.7"),
        ("ecological_index_change_on_base", "9.3"),
        ("pm25_mean_three_years", "44"),
        ("pm25_mean_three_years_change_on_year", "-12"),
        ("good_days", "276"),
        ("good_days_change_on_base", "90"),
        ("heavy_days", "10"),
        ("heavy_days_change_on_base", "-36"),
        ("severe_days", "0"),
    ] {
        assert_eq!(atlas.number(key).map(|(number, _)| number.to_plain()).as_deref(), Some(value), "{key}");
    }
    let excellent: Vec<_> = atlas
        .facts("ecological_index_excellent")
        .filter_map(|fact| match fact.value {
            FactValue::Area(area) => Some(atlas.figures.area(area).name.get(Language::En)),
            _ => None,
        })
        .collect();
    assert_eq!(excellent, ["Yanqing", "Miyun", "Mentougou", "Huairou"]);
    let rating = atlas.facts("ecological_index_rating").next().map(|fact| &fact.value);
    assert_eq!(rating, Some(&FactValue::Rating(Rating::Good)));
}

#[test]
fn zones_overlap_where_the_statement_says_so() {
    let atlas = beijing();
    let members = |code: &str| &atlas.zones.iter().find(|zone| zone.code == code).expect(code).members;
    assert!(members("core").iter().all(|area| members("central").contains(area)));
    assert!(members("conservation").contains(&area(&atlas, "110111")), "Fangshan");
    assert!(members("conservation").contains(&area(&atlas, "110114")), "Changping");
}

#[test]
fn the_limits_are_those_of_the_standards() {
    let atlas = beijing();
    let limit = |pollutant_code: &str, grade: &str| {
        let found =
            atlas.limits.iter().find(|limit| limit.pollutant == pollutant_code && limit.grade == grade);
        found.map(|limit| limit.value.to_plain())
    };
    for (code, one, two, guideline, interim) in [
        ("pm25", "15", "35", Some("5"), &["35", "25", "15", "10"][..]),
        ("pm10", "40", "70", Some("15"), &["70", "50", "30", "20"]),
        ("no2", "40", "40", Some("10"), &["40", "30", "20"]),
        ("so2", "20", "60", None, &[]),
    ] {
        assert_eq!(limit(code, "I").as_deref(), Some(one));
        assert_eq!(limit(code, "II").as_deref(), Some(two));
        assert_eq!(limit(code, "guideline").as_deref(), guideline);
        for (index, target) in interim.iter().enumerate() {
            assert_eq!(limit(code, &format!("interim target {}", index + 1)).as_deref(), Some(*target));
        }
    }
    assert_eq!(limit("co", "II").as_deref(), Some("4"));
    assert_eq!(limit("o3", "II").as_deref(), Some("160"));
}
