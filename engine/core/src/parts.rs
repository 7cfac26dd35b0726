//! Which parts of a chart are written: what is not wanted is neither worked out nor encoded.

/// In the order of the bytes and of the client's list.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Part {
    Birth,
    Convention,
    Pillars,
    Month,
    Elements,
    Strength,
    UsefulElement,
    ClimateStems,
    Structure,
    VoidBranches,
    YearVoidBranches,
    Stars,
    Relations,
    Luck,
    /// Luck whose cycles are their pillars and no more.
    Decades,
    Warnings,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Parts {
    bits: u32,
}

impl Parts {
    /// A whole chart; its luck holds the decades.
    pub const WHOLE: Self = Self {
        bits: !(1 << Part::Decades as u32),
    };

    /// Bit `n` stands for the `n`th part; others mean nothing.
    pub fn from_bits(bits: u32) -> Self {
        Self { bits }
    }

    pub fn has(self, part: Part) -> bool {
        self.bits & 1 << part as u32 != 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_whole_chart_has_its_decades_once() {
        assert!(Parts::WHOLE.has(Part::Birth) && Parts::WHOLE.has(Part::Luck) && Parts::WHOLE.has(Part::Warnings));
        assert!(!Parts::WHOLE.has(Part::Decades));
    }

    #[test]
    fn a_bit_is_a_part() {
        let some = Parts::from_bits(1 << Part::Pillars as u32 | 1 << 31);
        assert!(some.has(Part::Pillars) && !some.has(Part::Birth) && !some.has(Part::Month));
    }
}
