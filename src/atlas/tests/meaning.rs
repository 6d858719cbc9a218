//! What the figures mean: classes, verdicts, ranks, and what a naive reading gets wrong.

use atlas::data::{Concentration, Decimal, Language, YardstickId};
use atlas::meaning::{
    Plot, Side, SortColumn, SortOrder, Verdict, bin_of, bins, class_of, classes, classes_of_bins,
    districts_in, find, next_by_letter, ordered, pressed, rank, ranking, read, summary, verdict,
};
use fixtures::{area, beijing, pollutant, yardstick};
use proptest::prelude::*;

fn micrograms(value: i32) -> Concentration {
    Concentration(Decimal::whole(value))
}

#[test]
fn equal_meets_the_limit() {
    assert_eq!(verdict(micrograms(34), micrograms(35)), Verdict::Meets);
    assert_eq!(verdict(micrograms(35), micrograms(35)), Verdict::AtLimit);
    assert_eq!(verdict(micrograms(36), micrograms(35)), Verdict::Exceeds);
}

#[test]
fn the_legend_parts_at_the_limit_and_counts_districts_only() {
    let atlas = beijing();
    let pm25 = pollutant(&atlas, "pm25");
    let found: Vec<_> = classes(&atlas.figures, pm25, YardstickId::default())
        .iter()
        .map(|class| {
            (
                class.upper.map(|upper| upper.0.to_plain()),
                class.side,
                districts_in(&atlas.figures, pm25, class),
            )
        })
        .collect();
    let bound = |value: &str| Some(value.to_owned());
    let expected = [
        (bound("30"), Side::Within, 2),
        (bound("33"), Side::Within, 3),
        (bound("35"), Side::Within, 3),
        (bound("38"), Side::Over, 5),
        (None, Side::Over, 3),
    ];
    assert_eq!(found, expected);
    assert_eq!(
        found.iter().map(|(_, _, count)| count).sum::<usize>(),
        16,
        "the development area is in no count"
    );
}

#[test]
fn fangshan_and_shunyi_at_35_are_on_the_cool_side() {
    let atlas = beijing();
    let pm25 = pollutant(&atlas, "pm25");
    let classes = classes(&atlas.figures, pm25, YardstickId::default());
    for code in ["110111", "110113"] {
        let value = atlas.figures.value(area(&atlas, code), pm25).unwrap();
        let class = classes[class_of(&classes, value)];
        assert_eq!((class.side, class.ends_at_limit), (Side::Within, true), "{code}");
    }
}

#[test]
fn so2_has_a_class_a_value_and_no_full_ramp() {
    let atlas = beijing();
    let so2 = pollutant(&atlas, "so2");
    let classes = classes(&atlas.figures, so2, YardstickId::default());
    let (three, four) = (class_of(&classes, micrograms(3)), class_of(&classes, micrograms(4)));
    assert_eq!(four, three + 1);
    assert_eq!(
        (
            districts_in(&atlas.figures, so2, &classes[three]),
            districts_in(&atlas.figures, so2, &classes[four])
        ),
        (10, 6)
    );
    assert!(classes[four].level - classes[three].level <= 2, "a difference of 1 is no full ramp");
    assert!(classes.iter().all(|class| class.side == Side::Within || class.lower >= Some(micrograms(60))));
}

#[test]
fn every_yardstick_is_a_bound_and_lightness_falls_with_every_class() {
    let atlas = beijing();
    for (id, item) in atlas.figures.pollutants() {
        for (yardstick, _) in atlas.figures.yardsticks() {
            let classes = classes(&atlas.figures, id, yardstick);
            assert!(
                classes
                    .windows(2)
                    .all(|pair| pair[0].level < pair[1].level && pair[0].upper == pair[1].lower)
            );
            let limit = atlas.figures.limit(id, yardstick);
            let parts = classes.iter().filter(|class| class.ends_at_limit).count();
            assert_eq!(parts, usize::from(limit.is_some()), "{} {yardstick:?}", item.code);
            for class in &classes {
                let over = limit.is_some_and(|limit| class.lower.is_some_and(|lower| lower >= limit));
                assert_eq!(class.side == Side::Over, over);
            }
            let counted: usize = classes.iter().map(|class| districts_in(&atlas.figures, id, class)).sum();
            assert_eq!(counted, 16);
        }
    }
}

#[test]
fn who_has_no_so2_guideline() {
    let atlas = beijing();
    assert_eq!(atlas.figures.limit(pollutant(&atlas, "so2"), yardstick(&atlas, "who")), None);
}

#[test]
fn all_values_of_a_bin_lie_in_its_class_under_every_yardstick() {
    let atlas = beijing();
    for (id, _) in atlas.figures.pollutants() {
        let bounds = bins(&atlas.figures, id);
        for (yardstick, item) in atlas.figures.yardsticks() {
            let classes = classes(&atlas.figures, id, yardstick);
            let of_steps = classes_of_bins(&atlas.figures, id, yardstick);
            assert_eq!(of_steps.len(), bounds.len() + 1);
            for (area, _) in atlas.figures.areas() {
                let value = atlas.figures.value(area, id).unwrap();
                assert_eq!(of_steps[bin_of(&bounds, value)], class_of(&classes, value), "{}", item.code);
            }
        }
    }
}

#[test]
fn a_bound_that_parts_no_values_is_no_bin() {
    let atlas = beijing();
    let bounds = bins(&atlas.figures, pollutant(&atlas, "so2"));
    assert_eq!(bounds, [micrograms(3)], "3 and 4 are all the values there are");
}

#[test]
fn ties_share_a_rank_and_the_next_is_left_out() {
    let atlas = beijing();
    let pm25 = pollutant(&atlas, "pm25");
    let place = |code: &str| {
        rank(&atlas.figures, area(&atlas, code), pm25).map(|rank| (rank.place, rank.of, rank.shared))
    };
    assert_eq!(place("110116"), Some((1, 16, true)), "Huairou");
    assert_eq!(place("110118"), Some((1, 16, true)), "Miyun");
    assert_eq!(place("110119"), Some((3, 16, false)), "Yanqing");
    assert_eq!(place("110111"), Some((7, 16, true)), "Fangshan");
    assert_eq!(place("110101"), Some((15, 16, true)), "Dongcheng");
    assert_eq!(place("bda"), None, "the development area is no district");
}

#[test]
fn the_city_gives_a_comparison_and_no_verdict() {
    let atlas = beijing();
    let reading =
        read(&atlas.figures, area(&atlas, "110101"), pollutant(&atlas, "pm25"), yardstick(&atlas, "city"))
            .unwrap();
    assert_eq!(reading.verdict, None);
    assert_eq!(reading.above_city, Decimal::whole(2));
}

#[test]
fn the_limits_of_all_plots_stand_in_one_line() {
    let atlas = beijing();
    for (yardstick, _) in atlas.figures.yardsticks() {
        let plot = Plot::new(&atlas.figures, yardstick);
        let lines: Vec<i32> = atlas
            .figures
            .pollutants()
            .filter_map(|(id, _)| plot.position(&atlas.figures, id, atlas.figures.limit(id, yardstick)?))
            .collect();
        assert!(lines.windows(2).all(|pair| pair[0] == pair[1]), "{lines:?}");
        for (id, item) in atlas.figures.pollutants() {
            for value in item
                .limits
                .iter()
                .flatten()
                .filter(|limit| Some(**limit) == atlas.figures.limit(id, yardstick))
            {
                assert!((1..1000).contains(&plot.position(&atlas.figures, id, *value).unwrap()));
            }
            for (value, _) in Plot::stacks(&atlas.figures, id) {
                let position = plot.position(&atlas.figures, id, value);
                assert_eq!(position.is_some(), atlas.figures.limit(id, yardstick).is_some());
                assert!(position.is_none_or(|position| (0..1000).contains(&position)));
            }
        }
    }
}

#[test]
fn every_area_is_a_dot_and_equal_values_are_one_stack() {
    let atlas = beijing();
    for (id, item) in atlas.figures.pollutants() {
        let stacks = Plot::stacks(&atlas.figures, id);
        assert_eq!(stacks.iter().map(|(_, areas)| areas.len()).sum::<usize>(), 17, "{}", item.code);
        assert!(stacks.windows(2).all(|pair| pair[0].0 < pair[1].0), "{}", item.code);
        for (value, areas) in stacks {
            assert!(areas.iter().all(|area| atlas.figures.value(*area, id) == Some(value)));
        }
    }
}

#[test]
fn the_axis_begins_at_nothing_and_has_a_mark_at_the_limit() {
    let atlas = beijing();
    for (yardstick, item) in atlas.figures.yardsticks() {
        let ticks: Vec<(i64, i32)> = Plot::new(&atlas.figures, yardstick).ticks().collect();
        assert_eq!(ticks[0], (0, 0), "{}", item.code);
        assert!((2..=5).contains(&ticks.len()), "{}: {ticks:?}", item.code);
        assert!(ticks.iter().all(|(_, at)| (0..1000).contains(at)), "{}: {ticks:?}", item.code);
        let step = ticks[1].0;
        assert!(100 % step == 0 || step % 100 == 0, "{}: {ticks:?}", item.code);
    }
}

proptest! {
    #[test]
    fn every_value_is_in_exactly_one_class(value in 0..2_000_000_i32) {
        let atlas = beijing();
        let value = Concentration(Decimal { thousandths: value, places: 3 });
        for (id, _) in atlas.figures.pollutants() {
            for (yardstick, _) in atlas.figures.yardsticks() {
                let holding = classes(&atlas.figures, id, yardstick).iter().filter(|class| class.holds(value)).count();
                prop_assert_eq!(holding, 1);
            }
        }
    }

    #[test]
    fn decimals_read_back_as_they_were_printed(thousandths in -9_999_999..9_999_999_i32, places in 0..=3_u8) {
        let scale = 10_i32.pow(3 - u32::from(places));
        let decimal = Decimal { thousandths: thousandths / scale * scale, places };
        let read = Decimal::parse(&decimal.to_plain()).unwrap();
        prop_assert_eq!((read.thousandths, read.places), (decimal.thousandths, decimal.places));
    }

    #[test]
    fn decimals_of_any_text_do_not_panic(text in ".{0,12}") {
        let _ = Decimal::parse(&text);
    }
}

#[test]
fn a_district_is_found_by_either_name_and_by_its_initials() {
    let atlas = beijing();
    let found = |text: &str| -> Vec<String> {
        find(&atlas.figures, text)
            .into_iter()
            .map(|area| atlas.figures.area(area).short.get(Language::En).to_owned())
            .collect()
    };
    for text in ["dongcheng", "Dong Cheng", "东城", "东城区", "dc", "DC"] {
        assert_eq!(found(text)[0], "Dongcheng", "{text}");
    }
    assert_eq!(found("经开区"), ["BDA"]);
    assert_eq!(found("bda"), ["BDA"]);
    assert_eq!(found("sh"), ["Shijingshan", "Shunyi", "Fangshan"], "those that begin with it come first");
    assert!(found("Shanghai").is_empty());
    assert!(found("  ").is_empty());
}

#[test]
fn the_table_is_sorted_both_ways_and_back() {
    let atlas = beijing();
    let pm25 = pollutant(&atlas, "pm25");
    let values = |sort| -> Vec<i32> {
        ordered(&atlas.figures, sort)
            .iter()
            .map(|area| atlas.figures.value(*area, pm25).unwrap().0.thousandths / 1000)
            .collect()
    };
    let rising = pressed(None, SortColumn::Of(pm25));
    assert!(values(rising).is_sorted());
    let falling = pressed(rising, SortColumn::Of(pm25));
    assert!(values(falling).iter().rev().is_sorted());
    assert_eq!(pressed(falling, SortColumn::Of(pm25)), None);
    let statement: Vec<usize> =
        ordered(&atlas.figures, None).iter().map(|area| usize::from(area.0)).collect();
    assert!(statement.is_sorted());
    let so2 = SortColumn::Of(pollutant(&atlas, "so2"));
    assert_eq!(pressed(falling, so2), Some((so2, SortOrder::Rising)), "another column begins anew");
}

#[test]
fn names_are_sorted_by_their_letters_in_both_languages_alike() {
    let atlas = beijing();
    let names = |direction| -> Vec<&str> {
        let order = ordered(&atlas.figures, Some((SortColumn::Name, direction)));
        order.iter().map(|area| atlas.figures.area(*area).name.get(Language::En)).collect()
    };
    let rising = names(SortOrder::Rising);
    assert!(rising.is_sorted());
    assert_eq!(rising[1], "Changping");
    assert!(names(SortOrder::Falling).iter().rev().is_sorted());
}

#[test]
fn a_letter_leads_to_the_next_name_and_around() {
    let atlas = beijing();
    let next = |from: &str, letter: &str| {
        let next = next_by_letter(&atlas.figures, area(&atlas, from), letter);
        next.map(|area| atlas.figures.area(area).short.get(Language::En))
    };
    assert_eq!(next("110101", "d"), Some("Daxing"));
    assert_eq!(next("110115", "D"), Some("Dongcheng"), "around the end");
    assert_eq!(next("110101", "怀"), Some("Huairou"));
    assert_eq!(next("110118", "m"), Some("Mentougou"));
    assert_eq!(next("110101", "q"), None);
}

#[test]
fn the_summary_counts_districts_and_names_the_extremes() {
    let atlas = beijing();
    let figures = &atlas.figures;
    let pm25 = summary(figures, pollutant(&atlas, "pm25"), YardstickId::default());
    assert_eq!((pm25.within, pm25.of), (8, 16));
    let named = |codes: &[&str]| codes.iter().map(|code| area(&atlas, code)).collect::<Vec<_>>();
    assert_eq!(pm25.highest, Some((micrograms(40), named(&["110101", "110102"]))));
    assert_eq!(pm25.lowest, Some((micrograms(29), named(&["110116", "110118"]))));
    let so2 = summary(figures, pollutant(&atlas, "so2"), yardstick(&atlas, "who"));
    assert_eq!((so2.limit, so2.within), (None, 0));
    let highest = so2.highest.unwrap();
    assert!(!highest.1.contains(&area(&atlas, "bda")), "the development area is no district");
}

#[test]
fn the_ranking_is_by_value_with_the_development_area_apart() {
    let atlas = beijing();
    let order = ranking(&atlas.figures, pollutant(&atlas, "no2"));
    let codes: Vec<&str> =
        order.iter().map(|area| atlas.figures.area(*area).short.get(Language::En)).collect();
    assert_eq!(codes[..4], ["Huairou", "Miyun", "Pinggu", "Yanqing"]);
    assert_eq!(codes[15..], ["Tongzhou", "BDA"]);
}

#[test]
fn no_data_comes_last_in_either_order() {
    let mut atlas = beijing();
    atlas.figures.areas[0].values[0] = None;
    let pm25 = pollutant(&atlas, "pm25");
    for direction in [SortOrder::Rising, SortOrder::Falling] {
        assert_eq!(
            ordered(&atlas.figures, Some((SortColumn::Of(pm25), direction))).last().map(|area| area.0),
            Some(0)
        );
    }
}

#[test]
fn an_ending_of_a_name_may_be_there_or_not() {
    let atlas = beijing();
    let found = |text: &str| {
        find(&atlas.figures, text).first().map(|area| atlas.figures.area(*area).short.get(Language::En))
    };
    assert_eq!(found("Dongcheng District"), Some("Dongcheng"));
    assert_eq!(found("密云县"), Some("Miyun"));
    assert_eq!(found("chaoyang qu"), Some("Chaoyang"));
    assert_eq!(found("区"), None, "an ending is no name");
    assert_eq!(found("Shanghai"), None);
}
