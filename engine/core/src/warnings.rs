//! Edges that lie close enough to a birth to be told.

use crate::birth::ResolvedBirth;
use crate::calendar::{Date, split_seconds};
use crate::clock::DayBoundary;
use crate::pillars::{SolarMonth, day_and_hour};
use crate::stars::Pillars;

/// In the order of the client's warning codes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum WarningCode {
    NearSolarTerm,
    NearHourEdge,
    NearDayEdge,
    NearTimeChange,
    BeforeIpchun,
    UncertainDeltaT,
}

#[derive(Clone, Copy, Debug)]
pub struct Warning {
    pub code: WarningCode,
    /// Distance to the edge.
    pub seconds: i64,
    /// The pillars on its other side.
    pub alternative: Option<Pillars>,
}

/// Printed almanacs round terms to the minute.
const TERM_SECONDS: i64 = 60;
/// What half a degree of longitude moves a solar clock by.
const CLOCK_SECONDS: i64 = 120;
const TIME_CHANGE_SECONDS: i64 = 3_600;
/// How far the rotation of the earth may be off in the far past and future, and the years in between in which it is known.
const DELTA_T_SECONDS: i64 = 200;
const DELTA_T_KNOWN: std::ops::Range<i32> = 1_700..2_035;

/// `pillars` are those of the birth.
pub fn warnings(birth: &ResolvedBirth, month: SolarMonth, pillars: &Pillars) -> Vec<Warning> {
    let mut found = Vec::new();
    let year = Date::from_day_number(split_seconds(birth.civil.div_euclid(1_000)).0).year;
    found.extend(term_warning(birth, month, pillars, year));
    if birth.hour_known {
        found.extend(clock_warning(birth, pillars));
        found.extend(time_change_warning(birth));
    }
    if month.year() != year
        && let Some(ipchun) = SolarMonth::of_civil_month(year, 2).and_then(SolarMonth::start)
    {
        found.push(Warning {
            code: WarningCode::BeforeIpchun,
            seconds: (ipchun - birth.instant) / 1_000,
            alternative: None,
        });
    }
    found
}

fn term_warning(birth: &ResolvedBirth, month: SolarMonth, pillars: &Pillars, year: i32) -> Option<Warning> {
    let neighbours = [
        (month.start(), month.previous()),
        (month.next().start(), Some(month.next())),
    ];
    let (term, other) = neighbours
        .into_iter()
        .filter_map(|(term, other)| Some((term?, other?)))
        .min_by_key(|(term, _)| (term - birth.instant).abs())?;
    let seconds = (term - birth.instant).abs() / 1_000;
    let code = if !birth.hour_known {
        let civil_day = |instant: i64| (instant + birth.civil - birth.instant).div_euclid(86_400_000);
        (civil_day(term) == civil_day(birth.instant)).then_some(WarningCode::NearSolarTerm)?
    } else if seconds <= TERM_SECONDS {
        WarningCode::NearSolarTerm
    } else if seconds <= DELTA_T_SECONDS && !DELTA_T_KNOWN.contains(&year) {
        WarningCode::UncertainDeltaT
    } else {
        return None;
    };
    let alternative = [
        Some(other.year_pillar()),
        Some(other.month_pillar()),
        pillars[2],
        pillars[3],
    ];
    Some(Warning {
        code,
        seconds,
        alternative: Some(alternative),
    })
}

fn clock_warning(birth: &ResolvedBirth, pillars: &Pillars) -> Option<Warning> {
    let clock = birth.clock.div_euclid(1_000);
    let beyond = |edges_from: i64, every: i64| {
        let since = (clock - edges_from).rem_euclid(every);
        let (seconds, other) = if since < every - since {
            (since, clock - since - 1)
        } else {
            (every - since, clock + every - since)
        };
        (seconds <= CLOCK_SECONDS).then_some((seconds, other))
    };
    let day_edge = if birth.boundary == DayBoundary::Zi {
        23 * 3_600
    } else {
        0
    };
    let (code, (seconds, other)) = match beyond(day_edge, 86_400) {
        Some(edge) => (WarningCode::NearDayEdge, edge),
        None => (WarningCode::NearHourEdge, beyond(3_600, 7_200)?),
    };
    let (day, hour) = day_and_hour(other, birth.boundary);
    Some(Warning {
        code,
        seconds,
        alternative: Some([pillars[0], pillars[1], Some(day), Some(hour)]),
    })
}

fn time_change_warning(birth: &ResolvedBirth) -> Option<Warning> {
    let seconds = birth.instant.div_euclid(1_000);
    let distance = (birth.zone.nearest_transition(seconds)? - seconds).abs();
    (distance <= TIME_CHANGE_SECONDS).then_some(Warning {
        code: WarningCode::NearTimeChange,
        seconds: distance,
        alternative: None,
    })
}
