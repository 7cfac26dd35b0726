//! Element counts and weights, strength of the day stem, useful elements, and what a passing pillar adds.

use crate::letters::{COMMAND_DAYS, branch_ten_god, hidden_stems, ten_god};
use crate::sexagenary::{Branch, Element, Pillar, Stem};
use crate::stars::Pillars;

/// Places in the order in which they are listed, heaviest first: pillar (0 year … 3 hour), whether the branch, maximum points.
const PLACES: [(usize, bool, f64); 7] = [
    (1, true, 30.0),
    (2, true, 20.0),
    (3, true, 15.0),
    (3, false, 10.0),
    (0, true, 10.0),
    (1, false, 10.0),
    (0, false, 5.0),
];

const DAY: usize = 2;
/// The month branch counts double in the weights.
const MONTH_WEIGHT: f64 = 2.0;
/// Output, wealth and officer among the ten gods; before them lie the companions, after them the resources.
const DRAINING: std::ops::Range<usize> = 2..8;

#[derive(Clone, Copy, Debug)]
pub struct Factor {
    pub pillar: usize,
    pub is_branch: bool,
    pub ten_god: usize,
    pub points: f64,
    pub maximum: f64,
}

#[derive(Clone, Debug)]
pub struct Strength {
    /// 0…100.
    pub score: f64,
    /// Lowest and highest score over the weightings we know.
    pub range: (f64, f64),
    /// 0 (극약) … 7 (극왕).
    pub level: usize,
    pub factors: Vec<Factor>,
    pub seasonal: bool,
    pub rooted: bool,
    pub timely: bool,
    pub supported: bool,
}

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
pub fn element_weights(pillars: &Pillars) -> [f64; 5] {
    let mut weights = [0.0; 5];
    for (place, pillar) in pillars.iter().enumerate() {
        let Some(pillar) = pillar else { continue };
        weights[pillar.stem().element() as usize] += 1.0;
        let factor = if place == 1 { MONTH_WEIGHT } else { 1.0 };
        for hidden in hidden_stems(pillar.branch()) {
            weights[hidden.stem.element() as usize] += factor * f64::from(hidden.days) / COMMAND_DAYS;
        }
    }
    weights
}

/// `None` without a day pillar.
pub fn strength(pillars: &Pillars) -> Option<Strength> {
    let day = pillars[DAY]?.stem();
    let factors: Vec<Factor> = PLACES
        .iter()
        .filter_map(|&(place, is_branch, maximum)| {
            let pillar = pillars[place]?;
            let ten_god = if is_branch {
                branch_ten_god(day, pillar.branch())
            } else {
                ten_god(day, pillar.stem())
            };
            let points = if helps(ten_god) { maximum } else { 0.0 };
            Some(Factor {
                pillar: place,
                is_branch,
                ten_god,
                points,
                maximum,
            })
        })
        .collect();
    let score = share(
        &factors,
        |factor| factor.points / factor.maximum,
        |factor| factor.maximum,
    );
    let rooted_share = |factor: &Factor| match pillars[factor.pillar] {
        Some(pillar) if factor.is_branch => helping_share(day, pillar.branch()),
        _ => factor.points / factor.maximum,
    };
    let others = [
        share(&factors, rooted_share, |factor| factor.maximum),
        share(
            &factors,
            |factor| factor.points / factor.maximum,
            |factor| factor.maximum.min(20.0),
        ),
        share(&factors, |factor| factor.points / factor.maximum, |_| 1.0),
    ];
    let helped = |place: usize, is_branch: bool| {
        factors
            .iter()
            .any(|factor| factor.pillar == place && factor.is_branch == is_branch && factor.points > 0.0)
    };
    let company = [(0, false), (0, true), (1, false), (3, false)]
        .iter()
        .filter(|(place, is_branch)| helped(*place, *is_branch))
        .count();
    Some(Strength {
        score,
        range: (
            others.iter().copied().fold(score, f64::min),
            others.iter().copied().fold(score, f64::max),
        ),
        level: ((score / 12.5) as usize).min(7),
        seasonal: helped(1, true),
        rooted: helped(DAY, true),
        timely: helped(3, true),
        supported: company >= 2,
        factors,
    })
}

/// Companions and resources help the day stem.
fn helps(ten_god: usize) -> bool {
    !DRAINING.contains(&ten_god)
}

fn helping_share(day: Stem, branch: Branch) -> f64 {
    let days: u32 = hidden_stems(branch)
        .iter()
        .filter(|hidden| helps(ten_god(day, hidden.stem)))
        .map(|hidden| u32::from(hidden.days))
        .sum();
    f64::from(days) / COMMAND_DAYS
}

/// Weighted share in per cent, whole.
fn share(factors: &[Factor], value: impl Fn(&Factor) -> f64, weight: impl Fn(&Factor) -> f64) -> f64 {
    let total: f64 = factors.iter().map(&weight).sum();
    (factors.iter().map(|factor| value(factor) * weight(factor)).sum::<f64>() * 100.0 / total).round()
}

/// An element with a confidence of 0…1.
#[derive(Clone, Copy, Debug)]
pub struct UsefulElement {
    pub element: Element,
    pub confidence: f64,
}

/// 억부: what brings a day stem to the middle.
///
/// Weak: the resource, unless wealth, which destroys resources, is what weighs most; then companions.
/// Strong by companions: the officer where the chart has one, else the output. Strong by resources: wealth.
pub fn useful_by_strength(day: Stem, score: f64, weights: &[f64; 5]) -> UsefulElement {
    let own = day.element();
    let weight = |steps: usize| weights[own.ahead(steps) as usize];
    let steps = if score < 50.0 {
        let wealth_weighs_most = weight(2) > weight(1) && weight(2) > weight(3);
        if wealth_weighs_most { 0 } else { 4 }
    } else if weight(4) > weight(0) {
        2
    } else if weight(3) > 0.0 {
        3
    } else {
        1
    };
    UsefulElement {
        element: own.ahead(steps),
        confidence: (0.4 + (score - 50.0).abs() / 100.0).min(0.9),
    }
}

/// 조후: the first stem that 궁통보감 names for a day stem (row) in a month, from 寅 to 丑.
const CLIMATE: [[u8; 12]; 10] = [
    [2, 6, 6, 9, 9, 9, 6, 6, 6, 6, 3, 3],
    [2, 2, 9, 9, 9, 9, 2, 9, 9, 2, 2, 2],
    [8, 8, 8, 8, 8, 8, 8, 8, 0, 0, 8, 8],
    [0, 6, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0],
    [2, 2, 0, 0, 8, 9, 2, 2, 0, 0, 2, 2],
    [2, 0, 2, 9, 9, 9, 2, 2, 0, 2, 2, 2],
    [4, 3, 0, 8, 8, 3, 3, 3, 0, 3, 3, 2],
    [5, 8, 8, 8, 8, 8, 8, 8, 8, 8, 2, 2],
    [6, 4, 0, 8, 9, 7, 4, 0, 0, 4, 4, 2],
    [7, 6, 2, 7, 6, 6, 3, 7, 7, 6, 2, 2],
];

/// Confidence is higher in the hot and cold months, for which the method was made.
pub fn useful_by_climate(day: Stem, month: Branch) -> UsefulElement {
    let stem = CLIMATE[day.index()][(month.index() + 10) % 12];
    let extreme = matches!(month.index(), 0 | 1 | 5 | 6 | 7 | 11);
    UsefulElement {
        element: Stem::new(i64::from(stem)).element(),
        confidence: if extreme { 0.7 } else { 0.5 },
    }
}

/// How much a passing pillar adds (up to 1) or asks (down to -1), in hundredths.
///
/// Stem and branch count half each, the branch through its hidden stems by days. The useful element by strength counts 1,
/// the rest of its side ½. Against a weak day stem wealth and officer count -1 and output -0.4 (it spends, it does not
/// attack); against a strong one companions count -1 and resources -0.6.
pub fn support(day: Stem, score: f64, useful: Element, passing: Pillar) -> f64 {
    let own = day.element();
    let value = |stem: Stem| {
        let steps = own.steps_to(stem.element());
        let against: [Option<f64>; 5] = if score < 50.0 {
            [None, Some(-0.4), Some(-1.0), Some(-1.0), None]
        } else {
            [Some(-1.0), None, None, None, Some(-0.6)]
        };
        against[steps].unwrap_or(if stem.element() == useful { 1.0 } else { 0.5 })
    };
    let branch: f64 = hidden_stems(passing.branch())
        .iter()
        .map(|hidden| value(hidden.stem) * f64::from(hidden.days) / COMMAND_DAYS)
        .sum();
    ((value(passing.stem()) + branch) * 50.0).round() / 100.0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn example() -> Pillars {
        // 壬申 癸卯 己丑 丁卯
        [(8, 8), (9, 3), (5, 1), (3, 3)]
            .map(|(stem, branch)| Some(Pillar::from_letters(Stem::new(stem), Branch::new(branch))))
    }

    #[test]
    fn weights_of_the_example_chart() {
        let tenths = element_weights(&example()).map(|weight| (weight * 10.0).round());
        assert_eq!(tenths, [30.0, 10.0, 18.0, 6.0, 25.0]);
        assert_eq!(element_counts(&example()), [2, 1, 2, 1, 2]);
    }

    #[test]
    fn strength_of_the_example_chart() {
        let found = strength(&example()).expect("a day");
        assert_eq!((found.score, found.range, found.level), (30.0, (24.0, 33.0), 2));
        assert_eq!(
            (found.seasonal, found.rooted, found.timely, found.supported),
            (false, true, false, false)
        );
        assert_eq!(found.factors.iter().map(|factor| factor.maximum).sum::<f64>(), 100.0);
    }

    #[test]
    fn years_that_add_and_years_that_ask() {
        let day = Stem::new(5);
        let useful = useful_by_strength(day, 30.0, &element_weights(&example())).element;
        assert_eq!(useful, Element::Fire);
        let year = |year: i64| support(day, 30.0, useful, Pillar::new(year - 4));
        assert!(year(2026) > 0.6 && year(2027) > 0.6);
        assert!(year(2028) > 0.0 && year(2028) < 0.3);
        assert!(year(2031) < -0.4 && year(2032) < -0.9);
    }

    #[test]
    fn support_stays_within_its_bounds_and_reaches_both_sides() {
        for day in 0..10 {
            let day = Stem::new(day);
            for score in [0.0, 49.0, 51.0, 100.0] {
                let useful = useful_by_strength(day, score, &[1.0; 5]).element;
                let values: Vec<f64> = (0..60)
                    .map(|index| support(day, score, useful, Pillar::new(index)))
                    .collect();
                assert!(values.iter().all(|value| (-1.0..=1.0).contains(value)));
                assert!(values.iter().any(|value| *value > 0.5) && values.iter().any(|value| *value < -0.5));
            }
        }
    }

    #[test]
    fn without_an_hour_the_scale_stays_a_hundred() {
        let mut pillars = example();
        pillars[3] = None;
        let found = strength(&pillars).expect("a day");
        assert_eq!(found.score, (20.0_f64 / 75.0 * 100.0).round());
        assert!(!found.timely);
    }
}
