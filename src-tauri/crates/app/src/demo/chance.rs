//! Repeatable chance: the same seed draws the same caseload.

/// SplitMix64 (Steele, Lea and Flood, 2014): small, repeatable, not for secrets.
pub(super) struct Chance(u64);

impl Chance {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub(super) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number in `0..bound`; 0 when the bound is 0.
    pub(super) fn below(&mut self, bound: u64) -> u64 {
        self.next().checked_rem(bound).unwrap_or(0)
    }

    /// A number in `low..=high`.
    pub(super) fn between(&mut self, low: i64, high: i64) -> i64 {
        let span = u64::try_from(high.saturating_sub(low).saturating_add(1)).unwrap_or(1);
        low.saturating_add(i64::try_from(self.below(span)).unwrap_or(0))
    }

    /// True `percent` times in a hundred.
    pub(super) fn likely(&mut self, percent: u64) -> bool {
        self.below(100) < percent
    }

    /// One of them; `None` of nothing.
    pub(super) fn pick<'a, T>(&mut self, items: &'a [T]) -> Option<&'a T> {
        let at = self.below(items.len() as u64);
        items.get(usize::try_from(at).ok()?)
    }

    /// One of these words; empty of nothing.
    pub(super) fn word(&mut self, words: &[&'static str]) -> &'static str {
        self.pick(words).copied().unwrap_or_default()
    }

    /// Up to `count` different ones, in their order.
    pub(super) fn sample<'a, T>(&mut self, items: &'a [T], count: usize) -> Vec<&'a T> {
        let mut wanted = count.min(items.len()) as u64;
        let mut left = items.len() as u64;
        let mut taken = Vec::new();
        for item in items {
            if self.below(left) < wanted {
                taken.push(item);
                wanted = wanted.saturating_sub(1);
            }
            left = left.saturating_sub(1);
        }
        taken
    }

    /// Ten random bytes, for an id.
    pub(super) fn bytes(&mut self) -> [u8; 10] {
        let mut bytes = [0; 10];
        for byte in &mut bytes {
            *byte = self.next().to_le_bytes()[0];
        }
        bytes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn repeats_itself_and_stays_in_bounds() {
        let draw = |seed| -> Vec<i64> {
            let mut chance = Chance::new(seed);
            (0..50).map(|_| chance.between(-3, 3)).collect()
        };
        assert_eq!(draw(7), draw(7));
        assert_ne!(draw(7), draw(8));
        assert!(draw(7).iter().all(|n| (-3..=3).contains(n)));
        assert_eq!(Chance::new(1).sample(&[1, 2, 3], 9), [&1, &2, &3]);
    }
}
