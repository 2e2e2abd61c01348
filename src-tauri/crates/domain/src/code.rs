//! Closed lists with a stable code: what is stored, exchanged and shown in generated types.

/// A closed list whose members have a stable text code. Codes are never renamed: they live in users' bases.
pub trait Coded: Copy + Eq + 'static {
    /// Name of the list, as the interface sees it.
    const NAME: &'static str;
    /// Every member, in the order people see them.
    const ALL: &'static [Self];
    /// The stable code of this member.
    fn code(self) -> &'static str;
    /// Returns the member of that code, if there is one.
    fn from_code(code: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .copied()
            .find(|member| member.code() == code)
    }
}

/// Declares an enum and its codes in one place, so that a member cannot exist without its code.
macro_rules! coded {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $code:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$doc])* $variant),+ }

        impl $crate::code::Coded for $name {
            const NAME: &'static str = stringify!($name);
            const ALL: &'static [Self] = &[$(Self::$variant),+];
            fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }
        }
    };
}
pub(crate) use coded;
