//! Apparent geocentric longitude of the sun: full VSOP87, a drift correction, IAU 2006 precession, IAU 2000B nutation.

use crate::frame::{mean_longitude_of_date, vsop_to_equator};
use crate::{ARCSECOND, centuries, nutation, polynomial};

/// Days that light needs for one astronomical unit.
const LIGHT_DAYS_PER_AU: f64 = 0.005_775_518_331_436_9;

/// What VSOP87, which was fitted to DE200, lacks against DE431 in the sun's longitude: arcseconds per power of centuries.
/// Straight line through the 1,608 reference instants of `tests/data/solar-terms.csv` (1912-2096); it leaves 0.29 s of 0.84 s.
const DRIFT: [f64; 2] = [0.009_74, 0.021_06];

/// Apparent longitude in radians (-π…π), true equinox of date, at a Julian day of TT.
pub fn apparent_longitude(julian_day: f64) -> f64 {
    mean_longitude(julian_day) + nutation::in_longitude(julian_day)
}

/// The same without nutation: what the comparison with the moon needs.
///
/// Light time and aberration are one step: the earth is taken where it was when the light left. The earth's acceleration
/// during those 499 seconds makes an error of a thousandth of an arcsecond.
pub fn mean_longitude(julian_day: f64) -> f64 {
    let departure = julian_day - LIGHT_DAYS_PER_AU * distance(julian_day);
    let earth = vsop87::vsop87a::earth(departure);
    let t = centuries(julian_day);
    mean_longitude_of_date(vsop_to_equator([-earth.x, -earth.y, -earth.z]), t) + polynomial(t, &DRIFT) * ARCSECOND
}

/// Distance of the sun in astronomical units, good to a few parts in a hundred thousand: enough for light time.
fn distance(julian_day: f64) -> f64 {
    let anomaly = (357.529 + 0.985_600_28 * (julian_day - crate::J2000)).to_radians();
    1.000_14 - 0.016_71 * anomaly.cos() - 0.000_14 * (2.0 * anomaly).cos()
}
