//! The core's tables are what the theory gives.

use heal7_core::almanac::{NEW_MOONS, SOLAR_TERMS};
use heal7_theory::{lunar_months, tables};

/// The C library's trigonometry may differ between machines in the last digit.
const TOLERANCE_MILLISECONDS: i64 = 1;

#[test]
fn solar_terms_are_current() {
    for year in [0, 1, 2, 151, 302, 314, 394, 428, 501, 602, 603] {
        for index in year * 24..year * 24 + 24 {
            let stored = SOLAR_TERMS.at(index).expect("in the table");
            assert!(
                (stored - tables::solar_term(index)).abs() <= TOLERANCE_MILLISECONDS,
                "term {index}"
            );
        }
    }
}

#[test]
fn new_moons_are_current() {
    for index in (0..NEW_MOONS.length).step_by(61) {
        let stored = NEW_MOONS.at(index).expect("in the table");
        assert!(
            (stored - tables::new_moon(index)).abs() <= TOLERANCE_MILLISECONDS,
            "new moon {index}"
        );
    }
}

#[test]
fn events_follow_each_other() {
    for series in [&SOLAR_TERMS, &NEW_MOONS] {
        for index in 1..series.length {
            assert!(series.at(index - 1) < series.at(index), "event {index}");
            let at = series.at(index).expect("in the table");
            if index + 1 < series.length {
                assert_eq!(series.last_at_or_before(at), Some(index));
                assert_eq!(series.last_at_or_before(at - 1), Some(index - 1));
            }
        }
        assert_eq!(series.at(series.length), None);
    }
}

#[test]
fn lunar_months_are_current() {
    for (calendar, stored) in [
        (
            lunar_months::KOREAN,
            &include_bytes!("../../core/tables/korean-months.bin")[..],
        ),
        (
            lunar_months::CHINESE,
            &include_bytes!("../../core/tables/chinese-months.bin")[..],
        ),
    ] {
        assert!(lunar_months::encode(&calendar) == stored);
    }
}
