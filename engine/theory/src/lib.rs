//! Where the built-in tables come from. Nothing here runs while a chart is made: `generate-tables` computes the instants
//! of solar terms and new moons from planetary theory, compiles the time zone rules, and writes them into the core.

pub mod find;
pub mod frame;
pub mod lunar_months;
pub mod moon;
pub mod nutation;
pub mod sun;
pub mod tables;
pub mod zones;

/// Julian day (TT) of the epoch J2000.
pub const J2000: f64 = 2_451_545.0;
/// Julian day of 1970-01-01 00:00.
pub const UNIX_EPOCH: f64 = 2_440_587.5;
pub const ARCSECOND: f64 = std::f64::consts::PI / 648_000.0;

/// Julian centuries of TT since J2000.
pub fn centuries(julian_day: f64) -> f64 {
    (julian_day - J2000) / 36_525.0
}

/// Value of a polynomial whose coefficients rise by power.
pub fn polynomial(x: f64, coefficients: &[f64]) -> f64 {
    coefficients.iter().rev().fold(0.0, |sum, c| sum * x + c)
}
