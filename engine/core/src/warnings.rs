//! Edges that lie close enough to a birth to be told.

use crate::birth::ResolvedBirth;
use crate::calendar::Date;
use crate::chart::pillars_at;
use crate::clock::DayBoundary;
use crate::list::List;
use crate::lunar::LunarDate;
use crate::pillars::{Pillars, SolarMonth, day_and_hour, year_pillar_by};
use crate::schools::Schools;

/// In the order of the client's warning codes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum WarningCode {
    #[default]
    NearSolarTerm,
    NearHourEdge,
    NearDayEdge,
    NearTimeChange,
    BeforeIpchun,
    UncertainDeltaT,
}

#[derive(Clone, Copy, Debug, Default)]
pub struct Warning {
    pub code: WarningCode,
    /// Distance to the edge.
    pub seconds: i64,
    /// The pillars on its other side.
    pub alternative: Option<Pillars>,
}

/// At most one of each code.
pub type Warnings = List<Warning, 6>;

/// Printed almanacs round terms to the minute.
const TERM_SECONDS: i64 = 60;
/// What half a degree of longitude moves a solar clock by.
const CLOCK_SECONDS: i64 = 120;
const TIME_CHANGE_SECONDS: i64 = 3_600;
/// How far the rotation of the earth may be off in the far past and future, and the years in between in which it is known.
const DELTA_T_SECONDS: i64 = 200;
const DELTA_T_KNOWN: std::ops::Range<i32> = 1_700..2_035;

/// `pillars` are those of the birth.
pub fn warnings(
    birth: &ResolvedBirth,
    month: SolarMonth,
    lunar: Option<LunarDate>,
    pillars: &Pillars,
    schools: &Schools,
) -> Warnings {
    let mut found = Warnings::default();
    let mut add = |warning: Option<Warning>| {
        if let Some(warning) = warning {
            found.push(warning);
        }
    };
    let year = Date::from_day_number(birth.civil_day()).year;
    add(term_warning(birth, month, lunar, pillars, year, schools));
    if birth.hour_known {
        add(clock_warning(birth, pillars));
        add(time_change_warning(birth, lunar, schools));
    }
    if month.year() != year {
        add(before_ipchun(birth, year));
    }
    found
}

fn before_ipchun(birth: &ResolvedBirth, year: i32) -> Option<Warning> {
    let ipchun = SolarMonth::of_civil_month(year, 2)?.start()?;
    Some(Warning {
        code: WarningCode::BeforeIpchun,
        seconds: (ipchun - birth.instant) / 1_000,
        alternative: None,
    })
}

fn term_warning(
    birth: &ResolvedBirth,
    month: SolarMonth,
    lunar: Option<LunarDate>,
    pillars: &Pillars,
    year: i32,
    schools: &Schools,
) -> Option<Warning> {
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
        Some(year_pillar_by(schools.year_start, other, birth.instant, lunar)),
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

/// Close to a change of the clocks the other side is the same wall clock reading under the other offset.
fn time_change_warning(birth: &ResolvedBirth, lunar: Option<LunarDate>, schools: &Schools) -> Option<Warning> {
    let now = birth.instant.div_euclid(1_000);
    let change = birth.zone.nearest_transition(now)?;
    let seconds = (change - now).abs();
    if seconds > TIME_CHANGE_SECONDS {
        return None;
    }
    let offset = |utc: i64| birth.zone.at(utc).offset;
    let other = if now >= change {
        offset(change - 1)
    } else {
        offset(change)
    };
    let instant = birth.instant + (offset(now) - other) * 1_000;
    let shifted = ResolvedBirth {
        instant,
        clock: birth.clock + instant - birth.instant,
        ..*birth
    };
    let month = SolarMonth::at(instant)?;
    Some(Warning {
        code: WarningCode::NearTimeChange,
        seconds,
        alternative: Some(pillars_at(&shifted, month, lunar, schools)),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::birth::{Birth, BirthDate, Moment};
    use crate::chart::chart_of;
    use crate::clock::Clock;
    use crate::zones::{Fold, Zone};

    fn warned(birth: Moment, clock: Clock, boundary: DayBoundary) -> Vec<(WarningCode, i64, bool)> {
        let birth = Birth {
            moment: birth,
            zone: Zone::find("Asia/Seoul").expect("known"),
            longitude: None,
            clock,
            boundary,
            fold: Some(Fold::First),
            sex: None,
        };
        let chart = chart_of(&birth, &Schools::default()).expect("a chart");
        let differs = |warning: &Warning| warning.alternative.is_some_and(|other| other != chart.pillars);
        chart
            .warnings()
            .iter()
            .map(|warning| (warning.code, warning.seconds, differs(warning)))
            .collect()
    }

    fn local(year: i32, month: u32, day: u32, second: i32) -> Moment {
        Moment::Local {
            date: BirthDate::Solar { year, month, day },
            second: Some(second),
        }
    }

    #[test]
    fn both_charts_on_either_side_of_each_edge() {
        let edge = |moment, boundary| warned(moment, Clock::Civil, boundary);
        // 입춘 of 2024 was at 17:27:07 on the fourth of February.
        let ipchun = edge(local(2024, 2, 4, 17 * 3_600 + 27 * 60 + 30), DayBoundary::Zi);
        assert!(
            matches!(ipchun[..], [(WarningCode::NearSolarTerm, 20..=25, true)]),
            "{ipchun:?}"
        );
        assert_eq!(
            edge(local(2000, 5, 5, 11 * 3_600 + 30), DayBoundary::Zi),
            [(WarningCode::NearHourEdge, 30, true)]
        );
        assert_eq!(
            edge(local(2000, 5, 5, 23 * 3_600 - 10), DayBoundary::Zi),
            [(WarningCode::NearDayEdge, 10, true)]
        );
        assert_eq!(
            edge(local(2000, 5, 5, 10), DayBoundary::Split),
            [(WarningCode::NearDayEdge, 10, true)]
        );
        // The clocks went forward at 02:00 on 1988-05-08; 01:59:30 could be 02:59:30, another double hour or not.
        let change = edge(local(1988, 5, 8, 2 * 3_600 - 30), DayBoundary::Zi);
        assert_eq!(
            change.first().map(|warning| warning.0),
            Some(WarningCode::NearTimeChange)
        );
        assert_eq!(edge(local(2000, 5, 5, 12 * 3_600), DayBoundary::Zi), []);
    }
}
