//! What an unknown hour leaves open: every chart that the day of birth allows.

use crate::birth::{Birth, BirthDate, BirthError, Moment, resolve};
use crate::chart::pillars_at;
use crate::lunar::{self, KOREAN};
use crate::pillars::{Pillars, SolarMonth};
use crate::schools::Schools;
use crate::sexagenary::Pillar;
use crate::zones::Fold;

/// A stretch of the civil day with one chart. Minutes count on the wall clock, the last one not included.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Candidate {
    pub from: i32,
    pub until: i32,
    pub pillars: Pillars,
}

impl Candidate {
    /// From, until and the four pillars (-1: none).
    pub fn numbers(&self) -> [i32; 6] {
        let [year, month, day, hour] = self
            .pillars
            .map(|pillar| pillar.map_or(-1, |pillar: Pillar| pillar.index() as i32));
        [self.from, self.until, year, month, day, hour]
    }
}

const MINUTES: i32 = 1_440;

/// The charts of all minutes of the day of birth, joined where they agree: twelve or thirteen, one more for each solar term
/// or change of the clocks. Minutes that the clock skipped belong to what came before; the hour of a birth is not looked at.
pub fn candidates(birth: &Birth, schools: &Schools) -> Result<Vec<Candidate>, BirthError> {
    let unknown = Birth {
        moment: match birth.moment {
            Moment::Local { date, .. } => Moment::Local { date, second: None },
            instant => instant,
        },
        ..*birth
    };
    let day = resolve(&unknown)?.civil_day();
    let date = crate::calendar::Date::from_day_number(day);
    let lunar = lunar::from_day(KOREAN, day);
    let mut found: Vec<Candidate> = Vec::with_capacity(15);
    for minute in 0..MINUTES {
        let at = Birth {
            moment: Moment::Local {
                date: BirthDate::Solar {
                    year: date.year,
                    month: date.month,
                    day: date.day,
                },
                second: Some(minute * 60),
            },
            fold: Some(birth.fold.unwrap_or(Fold::First)),
            ..*birth
        };
        let at = resolve(&at)?;
        let month = SolarMonth::at(at.instant).ok_or(BirthError::YearOutOfRange)?;
        let pillars = pillars_at(&at, month, lunar, schools);
        match found.last_mut() {
            Some(last) if last.pillars == pillars => last.until = minute + 1,
            _ => found.push(Candidate {
                from: minute,
                until: minute + 1,
                pillars,
            }),
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::{Clock, DayBoundary};
    use crate::zones::Zone;

    fn of(year: i32, month: u32, day: u32, clock: Clock, boundary: DayBoundary) -> Vec<Candidate> {
        let birth = Birth {
            moment: Moment::Local {
                date: BirthDate::Solar { year, month, day },
                second: None,
            },
            zone: Zone::find("Asia/Seoul").expect("known"),
            longitude: None,
            clock,
            boundary,
            fold: None,
            sex: None,
        };
        candidates(&birth, &Schools::default()).expect("a day")
    }

    #[test]
    fn a_day_without_an_edge_has_thirteen_double_hours() {
        for boundary in [DayBoundary::Zi, DayBoundary::Split, DayBoundary::Midnight] {
            let found = of(2000, 5, 12, Clock::Civil, boundary);
            assert_eq!(found.len(), 13, "{boundary:?}");
            assert_eq!((found[0].from, found[12].until), (0, MINUTES));
            assert!(found.windows(2).all(|pair| pair[0].until == pair[1].from));
        }
    }

    #[test]
    fn the_clock_of_the_school_moves_the_edges() {
        let found = of(2000, 5, 12, Clock::Minus30, DayBoundary::Zi);
        assert_eq!((found[0].from, found[0].until, found[1].until), (0, 90, 210));
        // 00:00 to 00:30 is still 23:30 of the day before, which the zi school counts to this day.
        assert_eq!(found.len(), 13);
    }

    #[test]
    fn a_solar_term_in_the_day_adds_a_chart() {
        // 입춘 2024-02-04 17:27.
        let found = of(2024, 2, 4, Clock::Civil, DayBoundary::Zi);
        assert_eq!(found.len(), 14);
        assert!(found.iter().any(|candidate| candidate.from == 17 * 60 + 28));
    }
}
