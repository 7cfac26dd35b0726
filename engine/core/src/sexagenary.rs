//! Ten stems, twelve branches, sixty pillars. Constructors reduce, so that every value is valid.

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Element {
    Wood,
    Fire,
    Earth,
    Metal,
    Water,
}

impl Element {
    pub const ALL: [Self; 5] = [Self::Wood, Self::Fire, Self::Earth, Self::Metal, Self::Water];

    /// Element `steps` further on the generating circle: 1 is what this one feeds, 2 what it controls,
    /// 3 what controls it, 4 what feeds it.
    pub fn ahead(self, steps: usize) -> Self {
        Self::ALL[(self as usize + steps) % 5]
    }

    /// How far `other` lies ahead on the generating circle, 0…4.
    pub fn steps_to(self, other: Self) -> usize {
        (other as usize + 5 - self as usize) % 5
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Stem(u8);

#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Branch(u8);

/// Index in the cycle of sixty, 甲子 = 0.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Pillar(u8);

impl Stem {
    pub const fn new(index: i64) -> Self {
        Self(index.rem_euclid(10) as u8)
    }
    pub const fn index(self) -> usize {
        self.0 as usize
    }
    pub fn element(self) -> Element {
        Element::ALL[self.index() / 2]
    }
    pub fn is_yang(self) -> bool {
        self.0.is_multiple_of(2)
    }
}

impl Branch {
    pub const fn new(index: i64) -> Self {
        Self(index.rem_euclid(12) as u8)
    }
    pub const fn index(self) -> usize {
        self.0 as usize
    }
    pub fn element(self) -> Element {
        use Element::{Earth, Fire, Metal, Water, Wood};
        [
            Water, Earth, Wood, Wood, Earth, Fire, Fire, Earth, Metal, Metal, Earth, Water,
        ][self.index()]
    }
    /// Which of the four triads (삼합) it belongs to: 0 申子辰, 1 巳酉丑, 2 寅午戌, 3 亥卯未.
    pub const fn triad(self) -> usize {
        self.index() % 4
    }
}

impl Pillar {
    pub const fn new(index: i64) -> Self {
        Self(index.rem_euclid(60) as u8)
    }
    pub const fn index(self) -> usize {
        self.0 as usize
    }
    pub const fn stem(self) -> Stem {
        Stem::new(self.0 as i64)
    }
    pub const fn branch(self) -> Branch {
        Branch::new(self.0 as i64)
    }
    /// The pillar of a stem and a branch of the same polarity.
    pub fn from_letters(stem: Stem, branch: Branch) -> Self {
        Self::new(6 * stem.index() as i64 - 5 * branch.index() as i64)
    }
    pub fn ahead(self, steps: i64) -> Self {
        Self::new(i64::from(self.0) + steps)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_make_their_pillar() {
        for index in 0..60 {
            let pillar = Pillar::new(index);
            assert_eq!(Pillar::from_letters(pillar.stem(), pillar.branch()), pillar);
        }
    }

    #[test]
    fn a_triad_is_four_branches_apart() {
        for index in 0..12 {
            assert_eq!(Branch::new(index).triad(), Branch::new(index + 4).triad());
        }
    }
}
