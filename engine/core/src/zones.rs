//! Civil time zones with all their history, read from the built-in table (layout: `heal7_theory::zones::encode`).

static TABLE: &[u8] = include_bytes!("../tables/time-zones.bin");

/// What a zone observes at an instant, seconds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Observance {
    /// Ahead of UTC, daylight saving included.
    pub offset: i64,
    /// The daylight saving part of it.
    pub saving: i64,
}

/// A wall clock reading that needs a decision.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LocalTimeProblem {
    /// The clock jumped over it.
    Skipped,
    /// The clock showed it twice.
    Ambiguous,
}

/// Which of two readings is meant: for a doubled time the first or the second, for a skipped one the clock before or after.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fold {
    First,
    Second,
}

#[derive(Clone, Copy, Debug)]
pub struct Zone {
    index: usize,
    observances: &'static [u8],
    first: u8,
    /// Five little-endian bytes of UTC seconds each.
    times: &'static [u8],
    /// One observance index each.
    kinds: &'static [u8],
}

impl Zone {
    pub fn find(name: &str) -> Option<Self> {
        Self::at_index(Self::index_of(name)?)
    }

    /// Place of a zone in the table, for callers that ask for it again and again.
    pub fn index_of(name: &str) -> Option<usize> {
        let (mut low, mut high) = (0, count());
        while low < high {
            let middle = usize::midpoint(low, high);
            match name_at(middle)?.cmp(name.as_bytes()) {
                std::cmp::Ordering::Less => low = middle + 1,
                std::cmp::Ordering::Equal => return Some(middle),
                std::cmp::Ordering::Greater => high = middle,
            }
        }
        None
    }

    pub fn at_index(index: usize) -> Option<Self> {
        let bodies = names_start() + usize::from(read_u16(TABLE, ENTRIES + count() * ENTRY)?);
        let body = (index < count()).then(|| read_u32(TABLE, ENTRIES + index * ENTRY + 2))??;
        Self::read(index, TABLE.get(bodies + body as usize..)?)
    }

    pub fn name(&self) -> &'static str {
        name_at(self.index)
            .and_then(|name| std::str::from_utf8(name).ok())
            .unwrap_or_default()
    }

    fn read(index: usize, body: &'static [u8]) -> Option<Self> {
        let (&count, rest) = body.split_first()?;
        let (observances, rest) = rest.split_at_checked(usize::from(count) * 8)?;
        let (&first, rest) = rest.split_first()?;
        let (length, rest) = rest.split_at_checked(2)?;
        let length = usize::from(u16::from_le_bytes([length[0], length[1]]));
        let (times, rest) = rest.split_at_checked(length * 5)?;
        Some(Self {
            index,
            observances,
            first,
            times,
            kinds: rest.get(..length)?,
        })
    }

    /// What the zone observes at UTC seconds.
    pub fn at(&self, utc: i64) -> Observance {
        self.observance(self.transitions_until(utc))
    }

    /// Standard time of the zone's present: the meridian its clocks are named after.
    pub fn standard_offset(&self) -> i64 {
        let latest = (0..=self.kinds.len())
            .rev()
            .map(|index| self.observance(index))
            .find(|observance| observance.saving == 0);
        latest.unwrap_or_else(|| self.observance(self.kinds.len())).offset
    }

    /// UTC seconds at which the wall clock shows `local` seconds.
    pub fn instant_of(&self, local: i64, fold: Option<Fold>) -> Result<i64, LocalTimeProblem> {
        // No offset exceeds a day, so what held a day before and after brackets every reading.
        let from = self.transitions_until(local - 86_400);
        let until = self.transitions_until(local + 86_400);
        let mut found = [None; 2];
        for index in from..=until {
            let utc = local - self.observance(index).offset;
            if self.transitions_until(utc) == index {
                found[usize::from(found[0].is_some())] = Some(utc);
            }
        }
        match (found, fold) {
            ([Some(only), None], _) | ([Some(only), Some(_)], Some(Fold::First)) => Ok(only),
            ([Some(_), Some(second)], Some(Fold::Second)) => Ok(second),
            ([Some(_), Some(_)], None) => Err(LocalTimeProblem::Ambiguous),
            ([None, _], fold) => self.skipped(local, from..until, fold),
        }
    }

    fn skipped(
        &self,
        local: i64,
        candidates: std::ops::Range<usize>,
        fold: Option<Fold>,
    ) -> Result<i64, LocalTimeProblem> {
        let fold = fold.ok_or(LocalTimeProblem::Skipped)?;
        let jump = candidates.into_iter().find(|&index| {
            let (before, after) = (self.observance(index).offset, self.observance(index + 1).offset);
            self.time(index)
                .is_some_and(|at| (at + before..at + after).contains(&local))
        });
        let before = jump.ok_or(LocalTimeProblem::Skipped)?;
        Ok(local
            - self
                .observance(if fold == Fold::First { before } else { before + 1 })
                .offset)
    }

    /// The transition nearest to UTC seconds.
    pub fn nearest_transition(&self, utc: i64) -> Option<i64> {
        let next = self.transitions_until(utc);
        let previous = next.checked_sub(1).and_then(|index| self.time(index));
        previous
            .into_iter()
            .chain(self.time(next))
            .min_by_key(|at| (at - utc).abs())
    }

    /// Every transition: UTC seconds and the observances before and after.
    pub fn transitions(&self) -> impl Iterator<Item = (i64, Observance, Observance)> + '_ {
        (0..self.kinds.len())
            .filter_map(|index| Some((self.time(index)?, self.observance(index), self.observance(index + 1))))
    }

    /// How many transitions lie at or before UTC seconds.
    fn transitions_until(&self, utc: i64) -> usize {
        let (mut low, mut high) = (0, self.kinds.len());
        while low < high {
            let middle = usize::midpoint(low, high);
            if self.time(middle).is_some_and(|at| at <= utc) {
                low = middle + 1
            } else {
                high = middle
            }
        }
        low
    }

    fn time(&self, index: usize) -> Option<i64> {
        let bytes = self.times.get(index * 5..index * 5 + 5)?;
        let extension = if bytes[4] & 0x80 == 0 { 0 } else { 0xff };
        Some(i64::from_le_bytes([
            bytes[0], bytes[1], bytes[2], bytes[3], bytes[4], extension, extension, extension,
        ]))
    }

    /// The observance after so many transitions.
    fn observance(&self, transitions: usize) -> Observance {
        let kind = transitions
            .checked_sub(1)
            .and_then(|index| self.kinds.get(index))
            .unwrap_or(&self.first);
        let field = |at: usize| {
            read_u32(self.observances, usize::from(*kind) * 8 + at).map_or(0, |bits| i64::from(bits as i32))
        };
        Observance {
            offset: field(0),
            saving: field(4),
        }
    }
}

const ENTRIES: usize = 2;
const ENTRY: usize = 6;

fn count() -> usize {
    read_u16(TABLE, 0).map_or(0, usize::from)
}

fn names_start() -> usize {
    ENTRIES + count() * ENTRY + 2
}

fn name_at(index: usize) -> Option<&'static [u8]> {
    // The entry after the last holds where the last name ends.
    let bound = |index: usize| Some(names_start() + usize::from(read_u16(TABLE, ENTRIES + index * ENTRY)?));
    TABLE.get(bound(index)?..bound(index + 1)?)
}

fn read_u16(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}

fn read_u32(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(bytes.get(at..at + 4)?.try_into().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SUMMER_1988: i64 = 579_052_800; // 1988-05-08 00:00 UTC

    #[test]
    fn every_zone_is_found_by_its_name_and_others_are_not() {
        assert!(count() > 500);
        for index in 0..count() {
            let name = std::str::from_utf8(name_at(index).expect("a name")).expect("letters");
            assert_eq!(Zone::index_of(name), Some(index), "{name}");
            assert_eq!(Zone::at_index(index).map(|zone| zone.name()), Some(name));
        }
        for name in ["", "Asia", "Asia/Seou", "Asia/Seoul2", "asia/seoul", "\u{ac00}", "zzz"] {
            assert!(Zone::find(name).is_none(), "{name}");
        }
        assert!(Zone::at_index(count()).is_none());
    }

    #[test]
    fn seoul_skips_an_hour_in_may_1988() {
        let seoul = Zone::find("Asia/Seoul").expect("known");
        let skipped = SUMMER_1988 + 2 * 3_600 + 1_800;
        assert_eq!(seoul.instant_of(skipped, None), Err(LocalTimeProblem::Skipped));
        assert_eq!(seoul.instant_of(skipped, Some(Fold::First)), Ok(skipped - 32_400));
        assert_eq!(seoul.instant_of(skipped, Some(Fold::Second)), Ok(skipped - 36_000));
    }

    #[test]
    fn seoul_repeats_an_hour_in_october_1988() {
        let seoul = Zone::find("Asia/Seoul").expect("known");
        let doubled = 592_365_600 + 1_800; // 1988-10-09 02:30 local
        let second = doubled - 32_400;
        assert_eq!(seoul.instant_of(doubled, None), Err(LocalTimeProblem::Ambiguous));
        assert_eq!(seoul.instant_of(doubled, Some(Fold::First)), Ok(second - 3_600));
        assert_eq!(seoul.instant_of(doubled, Some(Fold::Second)), Ok(second));
    }

    #[test]
    fn a_wall_clock_reading_leads_back_to_its_instant() {
        for name in [
            "Asia/Seoul",
            "America/New_York",
            "Europe/Dublin",
            "Pacific/Apia",
            "Africa/Casablanca",
            "UTC",
        ] {
            let zone = Zone::find(name).expect("known");
            for step in 0..4_000 {
                let utc = -11_676_096_000 + step * 4_737_211;
                let local = utc + zone.at(utc).offset;
                let readings = [
                    zone.instant_of(local, Some(Fold::First)),
                    zone.instant_of(local, Some(Fold::Second)),
                ];
                assert!(readings.contains(&Ok(utc)), "{name} at {utc}");
            }
        }
    }

    #[test]
    fn rules_go_on_until_the_last_year() {
        let new_york = Zone::find("America/New_York").expect("known");
        let summer_2150 = 5_696_000_000;
        assert_eq!(
            new_york.at(summer_2150),
            Observance {
                offset: -14_400,
                saving: 3_600
            }
        );
    }

    #[test]
    fn unknown_names_are_not_found() {
        for name in ["", "Asia/Atlantis", "asia/seoul", "../etc/passwd"] {
            assert!(Zone::find(name).is_none());
        }
    }
}
