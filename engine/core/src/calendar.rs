//! Civil dates of the Gregorian calendar and their day numbers.

/// First and last year the core answers for.
pub const FIRST_YEAR: i32 = 1600;
pub const LAST_YEAR: i32 = 2200;

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Date {
    pub year: i32,
    pub month: u32,
    pub day: u32,
}

impl Date {
    /// `None` when there is no such day.
    pub fn new(year: i32, month: u32, day: u32) -> Option<Self> {
        let date = Self { year, month, day };
        ((1..=12).contains(&month) && (1..=31).contains(&day) && Self::from_day_number(date.day_number()) == date)
            .then_some(date)
    }

    /// Days since 1970-01-01.
    pub const fn day_number(self) -> i32 {
        // Years begin in March, so that the leap day is the last day of a year.
        let year = self.year - (self.month <= 2) as i32;
        let era = year.div_euclid(400);
        let year_of_era = year.rem_euclid(400);
        let month = (self.month as i32 + 9) % 12;
        let day_of_year = (153 * month + 2) / 5 + self.day as i32 - 1;
        era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
    }

    pub fn from_day_number(number: i32) -> Self {
        let days = number + 719_468;
        let era = days.div_euclid(146_097);
        let day_of_era = days.rem_euclid(146_097);
        let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month_from_march = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
        let month = if month_from_march < 10 {
            month_from_march + 3
        } else {
            month_from_march - 9
        };
        Self {
            year: era * 400 + year_of_era + i32::from(month <= 2),
            month: month as u32,
            day: day as u32,
        }
    }
}

/// Day number and second of the day of a moment counted in seconds since 1970-01-01 00:00 on the same clock.
pub fn split_seconds(seconds: i64) -> (i32, i32) {
    (seconds.div_euclid(86_400) as i32, seconds.rem_euclid(86_400) as i32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_day_of_the_range_is_the_day_after_the_one_before() {
        let mut day = Date {
            year: FIRST_YEAR,
            month: 1,
            day: 1,
        }
        .day_number();
        for year in FIRST_YEAR..=LAST_YEAR {
            for month in 1..=12 {
                let days = (28..=31)
                    .rev()
                    .find(|&d| Date::new(year, month, d).is_some())
                    .expect("a last day");
                for d in 1..=days {
                    assert_eq!(Date { year, month, day: d }.day_number(), day);
                    assert_eq!(Date::from_day_number(day), Date { year, month, day: d });
                    day += 1;
                }
            }
        }
    }

    #[test]
    fn impossible_days_are_refused() {
        for (year, month, day) in [
            (1900, 2, 29),
            (2024, 2, 30),
            (2023, 4, 31),
            (2000, 13, 1),
            (2000, 0, 1),
            (2000, 1, 0),
            (2000, 1, 32),
        ] {
            assert_eq!(Date::new(year, month, day), None);
        }
        assert!(Date::new(2000, 2, 29).is_some());
    }
}
