//! TT minus UTC. Before 1972 UTC stands for UT1 and the difference is the published spline of Morrison, Stephenson,
//! Hohenkerk and Zawilski (2021), observed yearly values from 1953; from 1972 it is exact: leap seconds, of which none is foreseen after 2017.

use crate::calendar::Date;

/// Version of the model, printed with every result.
pub const MODEL: &str = "morrison-2021+tai-utc-37";

const TT_MINUS_TAI: i64 = 32_184;

/// Year and month from which a TAI minus UTC (seconds) holds.
#[rustfmt::skip]
const LEAP_SECONDS: [(i32, u32, i64); 28] = [
    (1972, 1, 10), (1972, 7, 11), (1973, 1, 12), (1974, 1, 13), (1975, 1, 14), (1976, 1, 15), (1977, 1, 16),
    (1978, 1, 17), (1979, 1, 18), (1980, 1, 19), (1981, 7, 20), (1982, 7, 21), (1983, 7, 22), (1985, 7, 23),
    (1988, 1, 24), (1990, 1, 25), (1991, 1, 26), (1992, 7, 27), (1993, 7, 28), (1994, 7, 29), (1996, 1, 30),
    (1997, 7, 31), (1999, 1, 32), (2006, 1, 33), (2009, 1, 34), (2012, 7, 35), (2015, 7, 36), (2017, 1, 37),
];
/// The same as UTC milliseconds.
static STEPS: [i64; 28] = {
    let mut steps = [0; 28];
    let mut index = 0;
    while index < steps.len() {
        let (year, month, _) = LEAP_SECONDS[index];
        steps[index] = start_of(year, month);
        index += 1;
    }
    steps
};

/// Year in which a piece begins and its cubic, lowest power first, in the fraction of the piece.
#[rustfmt::skip]
const PIECES: [(f64, [f64; 4]); 29] = [
    (1600.0, [109.127, -78.697, 10.505, 3.018]),
    (1650.0, [43.952, -68.089, 38.333, -2.127]),
    (1720.0, [12.068, 2.507, 41.731, -37.939]),
    (1800.0, [18.367, -3.481, -1.126, 1.918]),
    (1810.0, [15.678, 0.021, 4.629, -3.812]),
    (1820.0, [16.516, -2.157, -6.806, 3.25]),
    (1830.0, [10.804, -6.018, 2.944, -0.096]),
    (1840.0, [7.634, -0.416, 2.658, -0.539]),
    (1850.0, [9.338, 1.642, 0.261, -0.883]),
    (1855.0, [10.357, -0.486, -2.389, 1.558]),
    (1860.0, [9.04, -0.591, 2.284, -2.477]),
    (1865.0, [8.255, -3.456, -5.148, 2.72]),
    (1870.0, [2.371, -5.593, 3.011, -0.914]),
    (1875.0, [-1.126, -2.314, 0.269, -0.039]),
    (1880.0, [-3.21, -1.893, 0.152, 0.563]),
    (1885.0, [-4.388, 0.101, 1.842, -1.438]),
    (1890.0, [-3.884, -0.531, -2.474, 1.871]),
    (1895.0, [-5.017, 0.134, 3.138, -0.232]),
    (1900.0, [-1.977, 5.715, 2.443, -1.257]),
    (1905.0, [4.923, 6.828, -1.329, 0.72]),
    (1910.0, [11.142, 6.33, 0.831, -0.825]),
    (1915.0, [17.479, 5.518, -1.643, 0.262]),
    (1920.0, [21.617, 3.02, -0.856, 0.008]),
    (1925.0, [23.789, 1.333, -0.831, 0.127]),
    (1930.0, [24.418, 0.052, -0.449, 0.142]),
    (1935.0, [24.164, -0.419, -0.022, 0.702]),
    (1940.0, [24.426, 1.645, 2.086, -1.106]),
    (1945.0, [27.05, 2.499, -1.232, 0.614]),
    (1950.0, [28.932, 1.127, 0.22, -0.277]),
];
/// Where the pieces end and yearly observed values, joined by straight lines, take over.
const OBSERVED_FROM: f64 = 1953.0;
#[rustfmt::skip]
const OBSERVED: [f64; 20] = [
    30.002, 30.54, 31.07, 31.349, 31.677, 32.166, 32.671, 33.15, 33.584, 33.992, 34.466, 35.03, 35.738, 36.546, 37.429, 38.291, 39.204, 40.182, 41.17, 42.227,
];

/// TT milliseconds of a UTC instant, both since 1970-01-01 00:00 of their own scale.
pub fn tt_from_utc(utc: i64) -> i64 {
    utc + difference(utc)
}

/// UTC milliseconds of a TT instant.
pub fn utc_from_tt(tt: i64) -> i64 {
    tt - difference(tt - difference(tt))
}

fn difference(utc: i64) -> i64 {
    // Most of what is asked lies after the last step.
    if utc >= STEPS[STEPS.len() - 1] {
        return TT_MINUS_TAI + LEAP_SECONDS[STEPS.len() - 1].2 * 1_000;
    }
    match STEPS.partition_point(|step| *step <= utc) {
        0 => (before_leap_seconds(utc) * 1_000.0).round() as i64,
        step => TT_MINUS_TAI + LEAP_SECONDS[step - 1].2 * 1_000,
    }
}

const fn start_of(year: i32, month: u32) -> i64 {
    Date { year, month, day: 1 }.day_number() as i64 * 86_400_000
}

fn before_leap_seconds(utc: i64) -> f64 {
    let year = 1970.0 + utc as f64 / (365.2425 * 86_400_000.0);
    if year >= OBSERVED_FROM {
        let whole = (year - OBSERVED_FROM) as usize;
        let ends = (OBSERVED.get(whole), OBSERVED.get(whole + 1));
        return if let (Some(start), Some(end)) = ends {
            start + (end - start) * (year - OBSERVED_FROM).fract()
        } else {
            OBSERVED[19]
        };
    }
    let piece = PIECES.partition_point(|(start, _)| *start <= year).saturating_sub(1);
    let (start, cubic) = PIECES[piece];
    let end = PIECES.get(piece + 1).map_or(OBSERVED_FROM, |(next, _)| *next);
    let x = (year - start) / (end - start);
    cubic.iter().rev().fold(0.0, |sum, coefficient| sum * x + coefficient)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_there_and_back_ends_where_it_began() {
        for day in (-135_000..80_000).step_by(97) {
            let utc = day * 86_400_000 + 12_345;
            assert!((utc_from_tt(tt_from_utc(utc)) - utc).abs() <= 1, "day {day}");
        }
    }

    #[test]
    fn known_differences() {
        let seconds = |year, month| difference(start_of(year, month)) as f64 / 1_000.0;
        assert_eq!(seconds(2024, 1), 69.184);
        assert_eq!(seconds(1972, 1), 42.184);
        assert!((seconds(1912, 1) - 13.76).abs() < 0.05);
        assert!((seconds(1955, 1) - 31.07).abs() < 0.05);
    }
}
