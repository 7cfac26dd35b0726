//! The clocks by which schools read the hour.

use crate::almanac::SOLAR_TERMS;
use crate::delta_t::tt_from_utc;
use crate::zones::Zone;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Clock {
    /// The wall clock as it was.
    Civil,
    /// The zone's standard meridian, whatever the law said then.
    Standard,
    /// Mean solar time of the longitude.
    MeanSolar,
    /// Mean solar time plus the equation of time.
    ApparentSolar,
    /// Civil time less daylight saving, less thirty minutes.
    Minus30,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum DayBoundary {
    /// The day changes at 23:00.
    Zi,
    /// The day changes at 00:00; the hour from 23:00 takes the next day's stem.
    Split,
    /// The day changes at 00:00 and nothing else.
    Midnight,
}

impl Clock {
    pub fn needs_longitude(self) -> bool {
        matches!(self, Self::MeanSolar | Self::ApparentSolar)
    }

    /// Seconds this clock is ahead of UTC at UTC seconds. `longitude` in degrees east.
    pub fn ahead_of_utc(self, utc: i64, zone: &Zone, longitude: f64) -> f64 {
        let observance = zone.at(utc);
        match self {
            Self::Civil => observance.offset as f64,
            Self::Standard => zone.standard_offset() as f64,
            Self::MeanSolar => longitude * 240.0,
            Self::ApparentSolar => longitude * 240.0 + equation_of_time(utc),
            Self::Minus30 => (observance.offset - observance.saving - 1_800) as f64,
        }
    }
}

/// Apparent minus mean solar time in seconds, good to about a second.
///
/// The sun's apparent longitude is read off the solar terms: between two of them a low-order formula, corrected by what it
/// misses at either end.
pub fn equation_of_time(utc: i64) -> f64 {
    let t = centuries(tt_from_utc(utc * 1_000));
    let longitude = solar_longitude(utc);
    let obliquity = (23.439_291 - 0.013_004 * t).to_radians();
    let node = (125.044_5 - 1_934.136_3 * t).to_radians();
    let (sin, cos) = longitude.to_radians().sin_cos();
    let right_ascension = (obliquity.cos() * sin).atan2(cos).to_degrees();
    let nutation = -0.004_78 * node.sin() * obliquity.cos();
    half_turn(mean_longitude(t) - 0.005_718_3 + nutation - right_ascension) * 240.0
}

/// Apparent longitude of the sun at UTC seconds, degrees (not reduced), good to a few seconds of time between the terms
/// and exact at them.
pub fn solar_longitude(utc: i64) -> f64 {
    let tt = tt_from_utc(utc * 1_000);
    low_order_longitude(centuries(tt)) + correction(tt).unwrap_or(0.0)
}

/// What the low-order formula misses, degrees, by the terms before and after.
fn correction(tt: i64) -> Option<f64> {
    let index = SOLAR_TERMS.last_at_or_before(tt)?;
    let (before, after) = (SOLAR_TERMS.at(index)?, SOLAR_TERMS.at(index + 1)?);
    let missed =
        |index: usize, at: i64| half_turn(285.0 + 15.0 * (index % 24) as f64 - low_order_longitude(centuries(at)));
    let share = (tt - before) as f64 / (after - before) as f64;
    Some(missed(index, before) * (1.0 - share) + missed(index + 1, after) * share)
}

/// Apparent longitude of the sun in degrees, good to a hundredth.
fn low_order_longitude(t: f64) -> f64 {
    let anomaly = (357.529_11 + 35_999.050_29 * t).to_radians();
    let center = (1.914_602 - 0.004_817 * t) * anomaly.sin()
        + 0.019_993 * (2.0 * anomaly).sin()
        + 0.000_289 * (3.0 * anomaly).sin();
    let node = (125.044_5 - 1_934.136_3 * t).to_radians();
    mean_longitude(t) + center - 0.005_69 - 0.004_78 * node.sin()
}

fn mean_longitude(t: f64) -> f64 {
    280.466_46 + 36_000.769_83 * t + 0.000_303_2 * t * t
}

/// Julian centuries since J2000 of TT milliseconds since 1970.
fn centuries(tt: i64) -> f64 {
    (tt as f64 / 86_400_000.0 - 10_957.5) / 36_525.0
}

/// Reduces degrees to -180…180.
fn half_turn(degrees: f64) -> f64 {
    degrees - 360.0 * (degrees / 360.0).round()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::Date;

    #[test]
    fn the_equation_of_time_on_known_days() {
        // Minutes and seconds from almanacs, at noon UTC.
        for (month, day, seconds) in [(2, 11, -853.0), (5, 14, 219.0), (7, 26, -392.0), (11, 3, 986.0)] {
            let utc = i64::from(Date { year: 2020, month, day }.day_number()) * 86_400 + 43_200;
            assert!(
                (equation_of_time(utc) - seconds).abs() < 3.0,
                "{month}-{day}: {}",
                equation_of_time(utc)
            );
        }
    }
}
