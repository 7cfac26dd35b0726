//! What is asked, as a row of numbers. A number that is not a number stands for an absent value.

use crate::birth::{Birth, BirthDate, BirthError, Moment, Sex};
use crate::clock::{Clock, DayBoundary};
use crate::lunar::LunarDate;
use crate::schools::{
    BladeStems, CommanderPillars, HalfCombination, HiddenSet, HorseGoat, LuckAge, LuckMeasure, Needle, RatOx, RedCharm,
    Schools, Stages, StarBase, VoidBase, YearStart,
};
use crate::strength::usable_weights;
use crate::zones::{Fold, Zone};

/// Places in a row. `engine/write-request.ts` fills them.
mod field {
    /// UTC milliseconds.
    pub const INSTANT: usize = 0;
    pub const YEAR: usize = 1;
    pub const MONTH: usize = 2;
    pub const DAY: usize = 3;
    /// Second of the day; absent: the hour is unknown.
    pub const SECOND: usize = 4;
    /// 0 solar, 1 Korean lunar, 2 Chinese lunar.
    pub const CALENDAR: usize = 5;
    pub const LEAP: usize = 6;
    /// 0 female, 1 male.
    pub const SEX: usize = 7;
    pub const LONGITUDE: usize = 8;
    pub const CLOCK: usize = 9;
    pub const BOUNDARY: usize = 10;
    pub const FOLD: usize = 11;
    /// Index in the table of zones.
    pub const ZONE: usize = 12;
    /// Fourteen indices in the order of `Schools`.
    pub const SCHOOLS: usize = 13;
    /// Seven numbers; absent: the defaults.
    pub const WEIGHTS: usize = SCHOOLS + 14;
}

pub const LENGTH: usize = field::WEIGHTS + 7;

/// Milliseconds from 1970 beyond which JavaScript has no dates.
pub const LAST_INSTANT: f64 = 8.64e15;

/// The birth and the schools of a row; a row that is too short lacks its last values.
pub fn read(row: &[f64]) -> Result<(Birth, Schools), BirthError> {
    let value = |index: usize| value(row, index);
    let index = |place: usize| value(place).map_or(0, |value| value as usize);
    let date = || {
        let (year, month, day) = (
            value(field::YEAR).ok_or(BirthError::DateImpossible)? as i32,
            value(field::MONTH).ok_or(BirthError::DateImpossible)? as u32,
            value(field::DAY).ok_or(BirthError::DateImpossible)? as u32,
        );
        let leap = value(field::LEAP) == Some(1.0);
        let lunar = LunarDate { year, month, day, leap };
        Ok(match index(field::CALENDAR) {
            0 => BirthDate::Solar { year, month, day },
            1 => BirthDate::Lunar(lunar),
            _ => BirthDate::ChineseLunar(lunar),
        })
    };
    let zone = value(field::ZONE)
        .filter(|index| *index >= 0.0)
        .and_then(|index| Zone::at_index(index as usize))
        .ok_or(BirthError::ZoneUnknown)?;
    let birth = Birth {
        moment: match value(field::INSTANT) {
            Some(instant) => Moment::Instant(instant as i64),
            None => Moment::Local {
                date: date()?,
                second: value(field::SECOND).map(|second| second as i32),
            },
        },
        zone,
        longitude: value(field::LONGITUDE).filter(|degrees| degrees.abs() <= 180.0),
        clock: match index(field::CLOCK) {
            0 => Clock::Civil,
            1 => Clock::Standard,
            2 => Clock::MeanSolar,
            3 => Clock::ApparentSolar,
            _ => Clock::Minus30,
        },
        boundary: match index(field::BOUNDARY) {
            0 => DayBoundary::Zi,
            1 => DayBoundary::Split,
            _ => DayBoundary::Midnight,
        },
        fold: value(field::FOLD).map(|fold| if fold == 0.0 { Fold::First } else { Fold::Second }),
        sex: value(field::SEX).map(|sex| if sex == 0.0 { Sex::Female } else { Sex::Male }),
    };
    Ok((birth, read_schools(row)))
}

/// The schools of a row alone.
pub fn read_schools(row: &[f64]) -> Schools {
    let school = |place: usize| value(row, field::SCHOOLS + place).map_or(0, |value| value as usize);
    Schools {
        luck_age: LuckAge::from_index(school(0)),
        luck_measure: LuckMeasure::from_index(school(1)),
        hidden: HiddenSet::from_index(school(2)),
        star_base: StarBase::from_index(school(3)),
        blade: BladeStems::from_index(school(4)),
        commander: CommanderPillars::from_index(school(5)),
        red_charm: RedCharm::from_index(school(6)),
        needle: Needle::from_index(school(7)),
        half_combination: HalfCombination::from_index(school(8)),
        stages: Stages::from_index(school(9)),
        void_base: VoidBase::from_index(school(10)),
        horse_goat: HorseGoat::from_index(school(11)),
        rat_ox: RatOx::from_index(school(12)),
        year_start: YearStart::from_index(school(13)),
        strength_weights: usable_weights(std::array::from_fn(|place| {
            row.get(field::WEIGHTS + place).copied().unwrap_or(f64::NAN)
        })),
    }
}

fn value(row: &[f64], index: usize) -> Option<f64> {
    row.get(index).copied().filter(|value| value.abs() <= LAST_INSTANT)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_or_absurd_row_is_an_error_and_not_a_default_birth() {
        assert_eq!(read(&[]).err(), Some(BirthError::ZoneUnknown));
        let mut row = [f64::NAN; LENGTH];
        row[field::ZONE] = 0.0;
        assert_eq!(read(&row).err(), Some(BirthError::DateImpossible));
        for zone in [-1.0, 1e9, f64::INFINITY] {
            row[field::ZONE] = zone;
            assert_eq!(read(&row).err(), Some(BirthError::ZoneUnknown));
        }
    }
}
