//! Strength of the day stem (신강, 신약) and what a passing pillar adds to it.

use crate::elements::roots;
use crate::letters::{COMMAND_DAYS, branch_ten_god, hidden_stems, ten_god};
use crate::list::List;
use crate::pillars::Pillars;
use crate::schools::{HiddenSet, STRENGTH_WEIGHTS, Schools};
use crate::sexagenary::{Branch, Element, Pillar, Stem};

/// Places in the order of the weights: pillar (0 year … 3 hour) and whether the branch.
const PLACES: [(usize, bool); 7] = [
    (1, true),
    (2, true),
    (3, true),
    (3, false),
    (0, true),
    (1, false),
    (0, false),
];
const MONTH: usize = 1;
const DAY: usize = 2;
const HOUR: usize = 3;
/// Output, wealth and officer among the ten gods; before them lie the companions, after them the resources.
const DRAINING: std::ops::Range<usize> = 2..8;

#[derive(Clone, Copy, Debug, Default)]
pub struct Factor {
    pub pillar: usize,
    pub is_branch: bool,
    pub ten_god: usize,
    pub points: f64,
    pub maximum: f64,
}

#[derive(Clone, Copy, Debug)]
pub struct Strength {
    /// 0…100.
    pub score: f64,
    /// Lowest and highest score over the weightings we know.
    pub range: (f64, f64),
    /// 0 (극약) … 7 (극왕).
    pub level: usize,
    pub factors: List<Factor, 7>,
    /// 득령: the month branch helps.
    pub seasonal: bool,
    /// 득지: the day branch helps.
    pub rooted: bool,
    /// 득시: the hour branch helps.
    pub timely: bool,
    /// 득세: at least two of the remaining letters help.
    pub supported: bool,
    /// Places whose branch hides a stem of the day stem's element (통근).
    pub roots: u8,
}

/// `day` is the stem of the day pillar.
pub fn strength(pillars: &Pillars, day: Stem, schools: &Schools) -> Strength {
    let mut factors = List::default();
    let (mut given, mut rooted, mut capped, mut even) =
        (Share::default(), Share::default(), Share::default(), Share::default());
    // A bit for each pillar whose stem, or branch, helps.
    let mut helping = [0_u8; 2];
    for (&(place, is_branch), maximum) in PLACES.iter().zip(schools.strength_weights) {
        let Some(pillar) = pillars[place] else { continue };
        let ten_god = if is_branch {
            branch_ten_god(day, pillar.branch())
        } else {
            ten_god(day, pillar.stem())
        };
        let helps = helps(ten_god);
        let whole = f64::from(u8::from(helps));
        factors.push(Factor {
            pillar: place,
            is_branch,
            ten_god,
            points: whole * maximum,
            maximum,
        });
        helping[usize::from(is_branch)] |= u8::from(helps) << place;
        given.add(whole, maximum);
        capped.add(whole, maximum.min(20.0));
        even.add(whole, 1.0);
        let by_days = if is_branch {
            helping_share(day, pillar.branch(), schools.hidden)
        } else {
            whole
        };
        rooted.add(by_days, maximum);
    }
    let score = given.percent();
    let others = [rooted.percent(), capped.percent(), even.percent()];
    let [stems, branches] = helping;
    let company = stems.count_ones() + u32::from(branches & 1);
    Strength {
        score,
        range: (
            others.iter().copied().fold(score, f64::min),
            others.iter().copied().fold(score, f64::max),
        ),
        level: ((score / 12.5) as usize).min(7),
        seasonal: branches & 1 << MONTH != 0,
        rooted: branches & 1 << DAY != 0,
        timely: branches & 1 << HOUR != 0,
        supported: company >= 2,
        factors,
        roots: roots(pillars, day, schools.hidden),
    }
}

/// What helps, as a share of what weighs.
#[derive(Default)]
struct Share {
    helping: f64,
    total: f64,
}

impl Share {
    fn add(&mut self, value: f64, weight: f64) {
        self.helping += value * weight;
        self.total += weight;
    }

    /// Per cent, whole; a half where nothing weighs anything.
    fn percent(&self) -> f64 {
        if self.total <= 0.0 {
            return 50.0;
        }
        (self.helping * 100.0 / self.total).round()
    }
}

/// Companions and resources help the day stem.
fn helps(ten_god: usize) -> bool {
    !DRAINING.contains(&ten_god)
}

fn helping_share(day: Stem, branch: Branch, set: HiddenSet) -> f64 {
    let days: u32 = hidden_stems(set, branch)
        .iter()
        .filter(|hidden| helps(ten_god(day, hidden.stem)))
        .map(|hidden| u32::from(hidden.days))
        .sum();
    f64::from(days) / COMMAND_DAYS
}

/// Usable weights: none negative, not all zero.
pub fn usable_weights(weights: [f64; 7]) -> [f64; 7] {
    let usable = weights.iter().all(|weight| (0.0..=1_000.0).contains(weight)) && weights.iter().sum::<f64>() > 0.0;
    if usable { weights } else { STRENGTH_WEIGHTS }
}

/// How much a passing pillar adds to a chart (up to 1) or asks of it (down to -1).
///
/// Stem and branch count half each, the branch through its hidden stems by days. The useful element by strength counts 1,
/// the rest of its side ½. Against a weak day stem wealth and officer count -1 and output -0.4 (it spends, it does not
/// attack); against a strong one companions count -1 and resources -0.6.
pub struct Support {
    stems: [f64; 10],
    branches: [f64; 12],
}

impl Support {
    pub fn new(day: Stem, score: f64, useful: Element, set: HiddenSet) -> Self {
        let against: [Option<f64>; 5] = if score < 50.0 {
            [None, Some(-0.4), Some(-1.0), Some(-1.0), None]
        } else {
            [Some(-1.0), None, None, None, Some(-0.6)]
        };
        let of_element = Element::ALL.map(|element| {
            let steps = day.element().steps_to(element);
            against[steps].unwrap_or(if element == useful { 1.0 } else { 0.5 })
        });
        let of_stem = |stem: Stem| of_element[stem.element() as usize];
        let mut stems = [0.0; 10];
        for (index, value) in stems.iter_mut().enumerate() {
            *value = of_stem(Stem::new(index as i64));
        }
        let mut branches = [0.0; 12];
        for (index, value) in branches.iter_mut().enumerate() {
            *value = hidden_stems(set, Branch::new(index as i64))
                .iter()
                .map(|hidden| of_stem(hidden.stem) * f64::from(hidden.days) / COMMAND_DAYS)
                .sum();
        }
        Self { stems, branches }
    }

    /// Hundredths.
    pub fn of(&self, passing: Pillar) -> i8 {
        ((self.stems[passing.stem().index()] + self.branches[passing.branch().index()]) * 50.0).round() as i8
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::elements::element_weights;
    use crate::useful::by_strength;

    fn example() -> Pillars {
        // 壬申 癸卯 己丑 丁卯
        [(8, 8), (9, 3), (5, 1), (3, 3)]
            .map(|(stem, branch)| Some(Pillar::from_letters(Stem::new(stem), Branch::new(branch))))
    }

    #[test]
    fn strength_of_the_example_chart() {
        let found = strength(&example(), Stem::new(5), &Schools::default());
        assert_eq!((found.score, found.range, found.level), (30.0, (24.0, 33.0), 2));
        assert_eq!(
            (found.seasonal, found.rooted, found.timely, found.supported),
            (false, true, false, false)
        );
        assert_eq!(found.factors.iter().map(|factor| factor.maximum).sum::<f64>(), 100.0);
        assert_eq!(found.roots, 0b0101);
    }

    #[test]
    fn weights_are_the_readers_choice() {
        let only_day_branch = Schools {
            strength_weights: [0.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0],
            ..Schools::default()
        };
        let found = strength(&example(), Stem::new(5), &only_day_branch);
        assert_eq!((found.score, found.level), (100.0, 7));
        assert_eq!(usable_weights([0.0; 7]), STRENGTH_WEIGHTS);
        assert_eq!(usable_weights([f64::NAN; 7]), STRENGTH_WEIGHTS);
        assert_eq!(usable_weights([1.0; 7]), [1.0; 7]);
    }

    #[test]
    fn years_that_add_and_years_that_ask() {
        let day = Stem::new(5);
        let weights = element_weights(&example(), HiddenSet::MonthlyCommand);
        let useful = by_strength(day, 30.0, &weights).element.expect("always one");
        assert_eq!(useful, Element::Fire);
        let support = Support::new(day, 30.0, useful, HiddenSet::MonthlyCommand);
        let year = |year: i64| support.of(Pillar::new(year - 4));
        assert!(year(2026) > 60 && year(2027) > 60);
        assert!(year(2028) > 0 && year(2028) < 30);
        assert!(year(2031) < -40 && year(2032) < -90);
    }

    #[test]
    fn support_stays_within_its_bounds_and_reaches_both_sides() {
        for day in (0..10).map(Stem::new) {
            for score in [0.0, 49.0, 51.0, 100.0] {
                let useful = by_strength(day, score, &[1.0; 5]).element.expect("always one");
                let support = Support::new(day, score, useful, HiddenSet::MonthlyCommand);
                let values: Vec<i8> = (0..60).map(|index| support.of(Pillar::new(index))).collect();
                assert!(values.iter().all(|value| (-100..=100).contains(value)));
                assert!(values.iter().any(|value| *value > 50) && values.iter().any(|value| *value < -50));
            }
        }
    }

    #[test]
    fn without_an_hour_the_scale_stays_a_hundred() {
        let mut pillars = example();
        pillars[3] = None;
        let found = strength(&pillars, Stem::new(5), &Schools::default());
        assert_eq!(found.score, (20.0_f64 / 75.0 * 100.0).round());
        assert!(!found.timely);
    }
}
