//! Instants at which an angle is reached.

use crate::{moon, sun};
use std::f64::consts::TAU;

/// Mean motions in radians per day.
const SUN_RATE: f64 = TAU / 365.242_19;
const ELONGATION_RATE: f64 = TAU / 29.530_588_86;
/// A tenth of a millisecond.
const PRECISION_DAYS: f64 = 1e-9;

/// Julian day (TT) near `guess` (within three months) at which the sun's apparent longitude is `degrees`.
pub fn solar_longitude(guess: f64, degrees: f64) -> f64 {
    solve(guess, SUN_RATE, |day| {
        sun::apparent_longitude(day) - degrees.to_radians()
    })
}

/// Julian day (TT) of the new moon near `guess` (within a week).
pub fn new_moon(guess: f64) -> f64 {
    solve(guess, ELONGATION_RATE, |day| {
        moon::mean_longitude(day) - sun::mean_longitude(day)
    })
}

/// Fixed-slope iteration: the true rate stays within 15 % of the mean one, so every step gains most of a digit.
fn solve(guess: f64, rate: f64, angle: impl Fn(f64) -> f64) -> f64 {
    let mut day = guess;
    loop {
        let step = half_turn(angle(day)) / rate;
        day -= step;
        if step.abs() < PRECISION_DAYS {
            return day;
        }
    }
}

/// Reduces an angle to -π…π.
fn half_turn(angle: f64) -> f64 {
    angle - TAU * (angle / TAU).round()
}
