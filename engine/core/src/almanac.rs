//! Built-in instants of solar terms and new moons, made by `generate-tables`, in TT milliseconds since 1970-01-01.

/// A regular series of events: a straight line plus a 32-bit residual per event.
pub struct Series {
    /// Mean instant of event 0.
    first: i64,
    period: i64,
    pub length: usize,
    residuals: &'static [u8],
}

/// Year of the first term of the table.
pub const FIRST_TERM_YEAR: i32 = 1_598;

/// Term 0 is 소한 of 1598; twenty-four a year.
pub static SOLAR_TERMS: Series = Series {
    first: -11_707_214_400_000 - 24 * 1_314_871_884,
    period: 1_314_871_884,
    length: 24 * 604,
    residuals: include_bytes!("../tables/solar-terms.bin"),
};

/// New moons from the one of December 1597.
pub static NEW_MOONS: Series = Series {
    first: -11_707_974_000_000 - 12 * 2_551_442_877,
    period: 2_551_442_877,
    length: 7_477,
    residuals: include_bytes!("../tables/new-moons.bin"),
};

impl Series {
    /// Where event `index` would be if the series were regular.
    pub fn mean(&self, index: usize) -> i64 {
        self.first + self.period * index as i64
    }

    /// Index of a term of a year (0 소한 … 23 동지) in `SOLAR_TERMS`.
    pub fn term_index(year: i32, term: i32) -> Option<usize> {
        usize::try_from((year - FIRST_TERM_YEAR) * 24 + term).ok()
    }

    /// Instant of event `index`; `None` outside the table.
    pub fn at(&self, index: usize) -> Option<i64> {
        let bytes = self.residuals.get(index * 4..index * 4 + 4)?;
        Some(self.mean(index) + i64::from(i32::from_le_bytes(bytes.try_into().ok()?)))
    }

    /// Index of the last event at or before `instant`; `None` outside the table.
    pub fn last_at_or_before(&self, instant: i64) -> Option<usize> {
        let guess = usize::try_from((instant - self.first) / self.period + 2).ok()?;
        let index = (guess.saturating_sub(4)..=guess)
            .rev()
            .find(|&index| self.at(index).is_some_and(|at| at <= instant))?;
        self.at(index + 1).map(|_| index)
    }
}
