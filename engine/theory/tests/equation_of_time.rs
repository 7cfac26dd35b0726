//! The core reads the sun's longitude off the term table; the theory computes it.

use heal7_core::clock::Clock;
use heal7_core::delta_t::tt_from_utc;
use heal7_core::zones::Zone;
use heal7_theory::{ARCSECOND, UNIX_EPOCH, centuries, nutation, polynomial, sun};
use std::f64::consts::TAU;

const GREENWICH: f64 = 0.0;

/// Seconds that the sundial is ahead of the mean sun.
fn from_theory(utc: i64) -> f64 {
    let day = UNIX_EPOCH + tt_from_utc(utc * 1_000) as f64 / 86_400_000.0;
    let t = centuries(day);
    let obliquity = polynomial(t, &[84_381.406, -46.836_769, -0.000_183_1]) * ARCSECOND;
    let (sin, cos) = sun::apparent_longitude(day).sin_cos();
    let right_ascension = (sin * obliquity.cos()).atan2(cos);
    let mean_sun = polynomial(t, &[280.466_456_7 - 0.005_718_3, 36_000.769_827_8, 0.000_303_2]).to_radians();
    let angle = mean_sun - right_ascension + nutation::in_longitude(day) * obliquity.cos();
    (angle - TAU * (angle / TAU).round()) / TAU * 86_400.0
}

#[test]
fn apparent_time_is_right_within_a_second() {
    let utc_zone = Zone::find("UTC").expect("known");
    for step in 0..585 {
        let utc = -11_670_000_000 + step * 31_557_600 + step * 86_400 * 7;
        let found = Clock::ApparentSolar.ahead_of_utc(utc, &utc_zone, GREENWICH);
        assert!(
            (found - from_theory(utc)).abs() < 1.0,
            "at {utc}: {found} and {}",
            from_theory(utc)
        );
    }
}
