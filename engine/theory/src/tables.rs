//! The two instant tables of the core, computed.

use crate::{UNIX_EPOCH, find};
use heal7_core::almanac::{NEW_MOONS, SOLAR_TERMS, Series};

const DAY_MILLISECONDS: f64 = 86_400_000.0;

/// Instant of solar term `index` of the core's table, TT milliseconds since 1970.
pub fn solar_term(index: usize) -> i64 {
    let degrees = (285.0 + 15.0 * (index % 24) as f64) % 360.0;
    to_milliseconds(find::solar_longitude(to_julian_day(SOLAR_TERMS.mean(index)), degrees))
}

/// Instant of new moon `index` of the core's table, TT milliseconds since 1970.
pub fn new_moon(index: usize) -> i64 {
    to_milliseconds(find::new_moon(to_julian_day(NEW_MOONS.mean(index))))
}

/// The residuals of a series as the core reads them: little-endian 32-bit milliseconds.
pub fn encode(series: &Series, instant: impl Fn(usize) -> i64) -> Vec<u8> {
    (0..series.length)
        .flat_map(|index| {
            let residual = instant(index) - series.mean(index);
            i32::try_from(residual).expect("residuals fit").to_le_bytes()
        })
        .collect()
}

fn to_julian_day(milliseconds: i64) -> f64 {
    UNIX_EPOCH + milliseconds as f64 / DAY_MILLISECONDS
}

fn to_milliseconds(julian_day: f64) -> i64 {
    ((julian_day - UNIX_EPOCH) * DAY_MILLISECONDS).round() as i64
}
