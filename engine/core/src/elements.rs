//! How much of each element a chart holds, which stems have roots, and what stands exposed.

use crate::letters::{COMMAND_DAYS, hidden_stems};
use crate::pillars::{Pillars, places_where};
use crate::schools::HiddenSet;
use crate::sexagenary::{Element, Stem};

/// The month branch counts double in the weights.
const MONTH_WEIGHT: f64 = 2.0;
const MONTH: usize = 1;

/// Letters of each element among the known pillars.
pub fn element_counts(pillars: &Pillars) -> [u8; 5] {
    let mut counts = [0; 5];
    for pillar in pillars.iter().flatten() {
        counts[pillar.stem().element() as usize] += 1;
        counts[pillar.branch().element() as usize] += 1;
    }
    counts
}

/// A stem weighs 1; a branch weighs 1, shared among its hidden stems by days, the month branch twice.
pub fn element_weights(pillars: &Pillars, set: HiddenSet) -> [f64; 5] {
    let mut weights = [0.0; 5];
    for (place, pillar) in pillars.iter().enumerate() {
        let Some(pillar) = pillar else { continue };
        weights[pillar.stem().element() as usize] += 1.0;
        let factor = if place == MONTH { MONTH_WEIGHT } else { 1.0 };
        for hidden in hidden_stems(set, pillar.branch()) {
            weights[hidden.stem.element() as usize] += factor * f64::from(hidden.days) / COMMAND_DAYS;
        }
    }
    weights
}

/// Share of an element in all weights, 0…1.
pub fn share(weights: &[f64; 5], element: Element) -> f64 {
    weights[element as usize] / weights.iter().sum::<f64>()
}

/// Places whose branch hides a stem of the same element (통근), as a bit set.
pub fn roots(pillars: &Pillars, stem: Stem, set: HiddenSet) -> u8 {
    places_where(pillars, |place| {
        hidden_stems(set, place.branch())
            .iter()
            .any(|hidden| hidden.stem.element() == stem.element())
    })
}

/// Places whose stem is this very stem: where a hidden stem stands exposed (투출), as a bit set.
pub fn exposed(pillars: &Pillars, stem: Stem) -> u8 {
    places_where(pillars, |place| place.stem() == stem)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sexagenary::{Branch, Pillar};

    fn example() -> Pillars {
        // 壬申 癸卯 己丑 丁卯
        [(8, 8), (9, 3), (5, 1), (3, 3)]
            .map(|(stem, branch)| Some(Pillar::from_letters(Stem::new(stem), Branch::new(branch))))
    }

    #[test]
    fn weights_of_the_example_chart() {
        let tenths = element_weights(&example(), HiddenSet::MonthlyCommand).map(|weight| (weight * 10.0).round());
        assert_eq!(tenths, [30.0, 10.0, 18.0, 6.0, 25.0]);
        assert_eq!(element_counts(&example()), [2, 1, 2, 1, 2]);
    }

    #[test]
    fn roots_and_exposed_stems_of_the_example_chart() {
        // 己 has roots in 申 (戊) and 丑; 癸 in 申 (壬) and 丑; 丁 in none.
        let of = |stem| roots(&example(), Stem::new(stem), HiddenSet::MonthlyCommand);
        assert_eq!([of(5), of(9), of(3)], [0b0101, 0b0101, 0]);
        assert_eq!(exposed(&example(), Stem::new(9)), 0b0010);
    }
}
