//! Apparent geocentric longitude of the moon by ELP/MPP02 (fit to DE405). The series is kept in `series/moon-longitude.csv`,
//! terms below 0.0005 arcseconds left out.

use crate::{ARCSECOND, centuries, polynomial};
use std::sync::LazyLock;

/// Light time at the moon's mean distance, days. Its variation moves a new moon by less than a tenth of a second.
const LIGHT_DAYS: f64 = 1.282 / 86_400.0;
/// Mean longitude referred to the inertial mean ecliptic: radians per power of centuries.
const MEAN_LONGITUDE: [f64; 5] = [
    3.810_344_090_830_880_3,
    8_399.684_730_071_93,
    -0.000_033_189_520_425_500_94,
    3.110_249_449_106_061_6e-8,
    -2.032_823_764_892_284_5e-10,
];
/// Precession from the fixed to the moving equinox: arcseconds per power of centuries.
const PRECESSION: [f64; 5] = [0.0, 5_029.096_6 - 0.299_65, 1.112, 0.000_077, -0.000_023_53];

struct Term {
    power: i32,
    /// Arcseconds.
    amplitude: f64,
    /// Phase and rates in radians per power of centuries.
    argument: [f64; 5],
}

static TERMS: LazyLock<Vec<Term>> = LazyLock::new(|| {
    include_str!("../series/moon-longitude.csv")
        .lines()
        .skip(1)
        .map(read_term)
        .collect()
});

/// Longitude in radians (not reduced), mean equinox of date, light time applied, at a Julian day of TT.
pub fn mean_longitude(julian_day: f64) -> f64 {
    let t = centuries(julian_day - LIGHT_DAYS);
    let series: f64 = TERMS
        .iter()
        .map(|term| t.powi(term.power) * term.amplitude * polynomial(t, &term.argument).sin())
        .sum();
    polynomial(t, &MEAN_LONGITUDE) + (polynomial(t, &PRECESSION) + series) * ARCSECOND
}

fn read_term(line: &str) -> Term {
    let numbers: Vec<f64> = line.split(',').map(|field| field.parse().expect("a number")).collect();
    Term {
        power: numbers[0] as i32,
        amplitude: numbers[1],
        argument: numbers[2..7].try_into().expect("seven columns"),
    }
}
