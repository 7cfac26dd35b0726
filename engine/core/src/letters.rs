//! What single letters mean to a day stem: hidden stems, ten gods, twelve stages, twelve branch stars.

use crate::sexagenary::{Branch, Stem};

/// A stem hidden in a branch and how many days it commands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct HiddenStem {
    pub stem: Stem,
    pub days: u8,
}

const fn hidden(stem: i64, days: u8) -> HiddenStem {
    HiddenStem {
        stem: Stem::new(stem),
        days,
    }
}

/// 월률분야: thirty days a branch, in order of command, the main stem last.
static HIDDEN_STEMS: [&[HiddenStem]; 12] = [
    &[hidden(8, 10), hidden(9, 20)],
    &[hidden(9, 9), hidden(7, 3), hidden(5, 18)],
    &[hidden(4, 7), hidden(2, 7), hidden(0, 16)],
    &[hidden(0, 10), hidden(1, 20)],
    &[hidden(1, 9), hidden(9, 3), hidden(4, 18)],
    &[hidden(4, 7), hidden(6, 7), hidden(2, 16)],
    &[hidden(2, 10), hidden(5, 9), hidden(3, 11)],
    &[hidden(3, 9), hidden(1, 3), hidden(5, 18)],
    &[hidden(4, 7), hidden(8, 7), hidden(6, 16)],
    &[hidden(6, 10), hidden(7, 20)],
    &[hidden(7, 9), hidden(3, 3), hidden(4, 18)],
    &[hidden(4, 7), hidden(0, 7), hidden(8, 16)],
];

/// Days that the hidden stems of a branch command together.
pub const COMMAND_DAYS: f64 = 30.0;

pub fn hidden_stems(branch: Branch) -> &'static [HiddenStem] {
    HIDDEN_STEMS[branch.index()]
}

pub fn main_stem(branch: Branch) -> Stem {
    const MAIN: [i64; 12] = [9, 5, 0, 1, 4, 2, 3, 5, 6, 7, 4, 8];
    Stem::new(MAIN[branch.index()])
}

/// Index of the ten god (friend … direct resource) that `other` is to `day`: twice the steps on the generating circle,
/// plus one where the polarities make the second of the pair.
pub fn ten_god(day: Stem, other: Stem) -> usize {
    let same_polarity = day.is_yang() == other.is_yang();
    day.element().steps_to(other.element()) * 2 + usize::from(!same_polarity)
}

/// The branch's ten god goes by its main hidden stem (체용).
pub fn branch_ten_god(day: Stem, branch: Branch) -> usize {
    ten_god(day, main_stem(branch))
}

/// Twelve stages: yang stems count forward from their birth branch, yin stems backward; earth goes with fire.
pub fn stage(day: Stem, branch: Branch) -> usize {
    const BIRTH: [usize; 10] = [11, 6, 2, 9, 2, 9, 5, 0, 8, 3];
    let birth = BIRTH[day.index()];
    if day.is_yang() {
        (branch.index() + 12 - birth) % 12
    } else {
        (birth + 12 - branch.index()) % 12
    }
}

/// Twelve branch stars, counted from 겁살 of the base branch's triad.
pub fn branch_star(base: Branch, branch: Branch) -> usize {
    const ROBBERY: [usize; 4] = [5, 2, 11, 8];
    (branch.index() + 12 - ROBBERY[base.triad()]) % 12
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hidden_stems_command_thirty_days_and_end_with_the_main_stem() {
        for index in 0..12 {
            let branch = Branch::new(index);
            let stems = hidden_stems(branch);
            assert_eq!(stems.iter().map(|hidden| u32::from(hidden.days)).sum::<u32>(), 30);
            assert_eq!(stems.last().map(|hidden| hidden.stem), Some(main_stem(branch)));
            assert_eq!(main_stem(branch).element(), branch.element());
        }
    }

    #[test]
    fn ten_gods_of_yang_wood_in_stem_order() {
        let gods: Vec<usize> = (0..10).map(|other| ten_god(Stem::new(0), Stem::new(other))).collect();
        assert_eq!(gods, (0..10).collect::<Vec<_>>());
    }

    #[test]
    fn every_stem_meets_every_ten_god_and_stage_once() {
        for day in 0..10 {
            let mut gods: Vec<usize> = (0..10).map(|other| ten_god(Stem::new(day), Stem::new(other))).collect();
            let mut stages: Vec<usize> = (0..12)
                .map(|branch| stage(Stem::new(day), Branch::new(branch)))
                .collect();
            gods.sort_unstable();
            stages.sort_unstable();
            assert_eq!(gods, (0..10).collect::<Vec<_>>());
            assert_eq!(stages, (0..12).collect::<Vec<_>>());
        }
    }
}
