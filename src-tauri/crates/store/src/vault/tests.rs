use std::fs;

use super::testing::{Opened, PASSPHRASE, at, opened};
use super::*;

const OTHER: &str = "tortue girafe prune lampe citron velours adroit";

fn slots_file(o: &Opened, copy: usize) -> PathBuf {
    files::slots(o.dir.path())[copy].clone()
}

#[test]
fn passphrase_opens_however_it_is_composed() {
    let o = opened();
    let decomposed: String = PASSPHRASE.nfd().collect();
    for typed in [
        PASSPHRASE,
        &decomposed,
        &format!("  {}\n", PASSPHRASE.replace(' ', "\u{a0} ")),
    ] {
        let key = o.vault.unlock(typed, &at(0)).unwrap();
        assert_eq!(key.bytes(), o.key.bytes(), "{typed}");
    }
}

#[test]
fn wrong_passphrase_is_refused_slower_and_slower() {
    let o = opened();
    for (minute, wait) in [(0, 1), (1, 2), (2, 4)] {
        let wrong = o.vault.unlock("Épi-7 girafe, prune ?", &at(minute));
        assert!(matches!(wrong, Err(StoreError::WrongPassphrase)));
        assert_eq!(o.vault.wait_seconds(&at(minute)), wait);
        // The right one waits too: the delay tells nothing about what is typed.
        let early = Vault::at(o.dir.path()).unlock(PASSPHRASE, &at(minute));
        assert!(matches!(early, Err(StoreError::Delayed { seconds }) if seconds == wait));
    }
    assert_eq!(o.vault.wait_seconds(&at(3)), 0);
    assert!(o.vault.unlock(PASSPHRASE, &at(3)).is_ok());
    assert!(o.vault.unlock(PASSPHRASE, &at(3)).is_ok());
}

#[test]
fn recovery_words_give_the_key_and_a_new_passphrase() {
    let o = opened();
    let typed = o.words.words().join(" ");
    let key = o.vault.unlock_with_words(&typed, &at(0)).unwrap();
    o.vault
        .set_passphrase(&key, OTHER, &o.chance, KdfProfile::FLOOR)
        .unwrap();
    assert_eq!(
        o.vault.unlock(OTHER, &at(0)).unwrap().bytes(),
        o.key.bytes()
    );
    assert!(matches!(
        o.vault.unlock(PASSPHRASE, &at(0)),
        Err(StoreError::WrongPassphrase)
    ));
    let stranger = RecoveryWords::random(&o.chance).unwrap().words().join(" ");
    assert!(matches!(
        o.vault.unlock_with_words(&stranger, &at(9)),
        Err(StoreError::WrongPassphrase)
    ));
    assert!(matches!(
        o.vault.unlock_with_words("abaisser", &at(9)),
        Err(StoreError::BadRecoveryWords(_))
    ));
}

#[test]
fn changing_asks_for_the_current_and_a_strong_one() {
    let o = opened();
    let floor = KdfProfile::FLOOR;
    let weak = o
        .vault
        .change_passphrase(PASSPHRASE, "azerty", &o.chance, floor, &at(0));
    assert!(matches!(weak, Err(StoreError::WeakPassphrase)));
    let wrong = o
        .vault
        .change_passphrase(OTHER, OTHER, &o.chance, floor, &at(0));
    assert!(matches!(wrong, Err(StoreError::WrongPassphrase)));
    o.vault
        .change_passphrase(PASSPHRASE, OTHER, &o.chance, floor, &at(1))
        .unwrap();
    assert!(o.vault.unlock(OTHER, &at(1)).is_ok());
    let words = o
        .vault
        .renew_recovery(OTHER, &o.chance, floor, &at(1))
        .unwrap();
    assert!(
        o.vault
            .unlock_with_words(&words.words().join(" "), &at(1))
            .is_ok()
    );
    let former = o.words.words().join(" ");
    assert!(matches!(
        o.vault.unlock_with_words(&former, &at(1)),
        Err(StoreError::WrongPassphrase)
    ));
    let foreign = Key::random(&o.chance).unwrap();
    let locked_out = o
        .vault
        .set_passphrase(&foreign, PASSPHRASE, &o.chance, floor);
    assert!(matches!(locked_out, Err(StoreError::WrongPassphrase)));
}

#[test]
fn a_damaged_copy_is_repaired_from_the_other() {
    let o = opened();
    let whole = fs::read(slots_file(&o, 0)).unwrap();
    for copy in [0, 1] {
        // A changed digit inside the wrapped key still reads as JSON: only the digest tells.
        let text = String::from_utf8(whole.clone()).unwrap();
        let digit = text.find("wrapped").unwrap() + 15;
        let mut flipped = whole.clone();
        flipped[digit] = if flipped[digit] == b'0' { b'1' } else { b'0' };
        for damage in [flipped, whole[..whole.len() / 2].to_vec(), Vec::new()] {
            fs::write(slots_file(&o, copy), &damage).unwrap();
            Slots::load(o.dir.path()).unwrap();
            assert_eq!(fs::read(slots_file(&o, copy)).unwrap(), whole);
        }
        fs::remove_file(slots_file(&o, copy)).unwrap();
        assert!(o.vault.unlock(PASSPHRASE, &at(0)).is_ok());
        assert_eq!(fs::read(slots_file(&o, copy)).unwrap(), whole);
    }
    for copy in [0, 1] {
        fs::write(slots_file(&o, copy), b"{}").unwrap();
    }
    assert!(matches!(
        o.vault.unlock(PASSPHRASE, &at(0)),
        Err(StoreError::BadSlots)
    ));
    for copy in [0, 1] {
        fs::remove_file(slots_file(&o, copy)).unwrap();
    }
    assert!(matches!(
        o.vault.unlock(PASSPHRASE, &at(0)),
        Err(StoreError::NoBase)
    ));
    // A base whose slots are lost is not an empty folder: its backups still carry theirs.
    fs::write(files::base(o.dir.path()), b"base").unwrap();
    assert!(matches!(
        o.vault.unlock(PASSPHRASE, &at(0)),
        Err(StoreError::BadSlots)
    ));
}

#[test]
fn an_interrupted_change_keeps_the_fresher_copy() {
    let o = opened();
    let former = fs::read(slots_file(&o, 1)).unwrap();
    o.vault
        .change_passphrase(PASSPHRASE, OTHER, &o.chance, KdfProfile::FLOOR, &at(0))
        .unwrap();
    fs::write(slots_file(&o, 1), former).unwrap();
    assert!(o.vault.unlock(OTHER, &at(0)).is_ok());
    assert_eq!(
        fs::read(slots_file(&o, 0)).unwrap(),
        fs::read(slots_file(&o, 1)).unwrap()
    );
}

#[test]
fn downgraded_and_absurd_derivations_are_refused() {
    let o = opened();
    let whole = Slots::load(o.dir.path()).unwrap();
    let sound: serde_json::Value = serde_json::from_slice(&whole.to_bytes().unwrap()).unwrap();
    for (field, value) in [
        ("memory_kib", serde_json::json!(8)),
        ("memory_kib", serde_json::json!(64 * 1024 - 1)),
        ("memory_kib", serde_json::json!(1024 * 1024 + 1)),
        ("passes", serde_json::json!(1)),
        ("passes", serde_json::json!(11)),
        ("lanes", serde_json::json!(4)),
        ("name", serde_json::json!("argon2i")),
        ("salt", serde_json::json!("")),
    ] {
        let mut changed = sound.clone();
        changed["slots"][0]["kdf"][field] = value;
        // Signed again, as someone who can write the file would.
        let mut slots: Slots = serde_json::from_value(changed).unwrap();
        slots.save(o.dir.path()).unwrap();
        let opened = o.vault.unlock(PASSPHRASE, &at(0));
        assert!(
            matches!(opened, Err(StoreError::BadSlots)),
            "{field}: {opened:?}"
        );
    }
}

#[test]
fn nothing_that_holds_a_base_is_overwritten() {
    let o = opened();
    let again = |o: &Opened| {
        o.vault
            .create(OTHER, &o.chance, KdfProfile::FLOOR)
            .map(|_| ())
    };
    fs::write(files::base(o.dir.path()), b"").unwrap();
    assert!(matches!(again(&o), Err(StoreError::BaseExists)));
    fs::remove_file(files::base(o.dir.path())).unwrap();
    // Slots alone are an interrupted creation.
    again(&o).unwrap();
    assert!(o.vault.unlock(OTHER, &at(0)).is_ok());
    let fresh = tempfile::tempdir().unwrap();
    let weak = Vault::at(fresh.path()).create("azerty", &o.chance, KdfProfile::FLOOR);
    assert!(matches!(weak, Err(StoreError::WeakPassphrase)));
}
