//! From the ecliptic of VSOP87 to the ecliptic and mean equinox of date: the VSOP87 frame rotation,
//! then bias and IAU 2006 precession by the four Fukushima-Williams angles.

use crate::{ARCSECOND, polynomial};

pub type Vector = [f64; 3];

/// Rotation from the dynamical ecliptic and equinox J2000 of VSOP87 to the equator of J2000, as published with the theory.
pub fn vsop_to_equator([x, y, z]: Vector) -> Vector {
    [
        x + 0.000000440360 * y - 0.000000190919 * z,
        -0.000000479966 * x + 0.917482137087 * y - 0.397776982902 * z,
        0.397776982902 * y + 0.917482137087 * z,
    ]
}

/// Longitude (radians) on the mean ecliptic and equinox of date of an equatorial J2000 direction. `t` in centuries.
pub fn mean_longitude_of_date(vector: Vector, t: f64) -> f64 {
    let gamma = polynomial(
        t,
        &[-0.052928, 10.556378, 0.4932044, -0.00031238, -0.000002788, 0.0000000260],
    );
    let phi = polynomial(
        t,
        &[
            84381.412819,
            -46.811016,
            0.0511268,
            0.00053289,
            -0.000000440,
            -0.0000000176,
        ],
    );
    let psi = polynomial(
        t,
        &[
            -0.041775,
            5038.481484,
            1.5584175,
            -0.00018522,
            -0.000026452,
            -0.0000000148,
        ],
    );
    let [x, y, _] = turn_z(turn_x(turn_z(vector, gamma), phi), -psi);
    y.atan2(x)
}

/// Turns the axes about x by an angle in arcseconds.
fn turn_x([x, y, z]: Vector, arcseconds: f64) -> Vector {
    let (sin, cos) = (arcseconds * ARCSECOND).sin_cos();
    [x, cos * y + sin * z, cos * z - sin * y]
}

/// Turns the axes about z by an angle in arcseconds.
fn turn_z([x, y, z]: Vector, arcseconds: f64) -> Vector {
    let (sin, cos) = (arcseconds * ARCSECOND).sin_cos();
    [cos * x + sin * y, cos * y - sin * x, z]
}
