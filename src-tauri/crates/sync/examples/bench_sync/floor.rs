//! The bare floor: a plain SQLite file, JSON lines, zstd, age to three keys, one signature, a local folder with fsync. No
//! schema, no index, no merge, no encryption of the base: what the machine can do, close to.

use std::error::Error;
use std::fs::{self, File};
use std::io::{Read, Write};
use std::path::Path;
use std::time::{Duration, Instant};

use age::x25519::Identity;
use ed25519_dalek::{Signature, Signer, SigningKey, Verifier};
use rusqlite::{Connection, params};
use serde_json::{Value, json};

use crate::records::Record;

/// JSON of a bundle before compression, bytes.
const BUNDLE: usize = 1 << 20;
/// Changes of the second round.
const CHANGES: usize = 100;

/// What one round took, with the bytes and objects stored.
pub(crate) struct Round {
    pub(crate) push: Duration,
    pub(crate) pull: Duration,
    pub(crate) bytes: u64,
    pub(crate) objects: u32,
}

type Outcome<T> = Result<T, Box<dyn Error>>;

struct Floor {
    ours: Connection,
    theirs: Connection,
    keys: Vec<Identity>,
    signing: SigningKey,
    folder: std::path::PathBuf,
    sent: i64,
    written: u32,
    read: u32,
}

/// Sends all the records from one base to another, then [`CHANGES`] changes.
pub(crate) fn measure(records: &[Record], work: &Path) -> Outcome<(Round, Round)> {
    let folder = work.join("floor");
    fs::create_dir_all(&folder)?;
    let mut floor = Floor {
        ours: open(&folder.join("a.db"))?,
        theirs: open(&folder.join("b.db"))?,
        keys: (0..3).map(|_| Identity::generate()).collect(),
        signing: SigningKey::from_bytes(&[7; 32]),
        folder,
        sent: 0,
        written: 0,
        read: 0,
    };
    let mut stamp = 0_u64;
    floor.write(records, &mut stamp, |record| {
        vec![
            ("title", record.title.clone()),
            ("date", record.date.clone()),
            ("body", record.body.clone()),
        ]
    })?;
    let first = floor.round()?;
    let changed = records.get(..CHANGES).unwrap_or(records);
    floor.write(changed, &mut stamp, |record| {
        vec![("body", record.body.replace("la ", "LA "))]
    })?;
    Ok((first, floor.round()?))
}

fn open(path: &Path) -> Outcome<Connection> {
    let connection = Connection::open(path)?;
    connection.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
         CREATE TABLE value (record TEXT, field TEXT, value TEXT, stamp TEXT, PRIMARY KEY (record, field)) WITHOUT ROWID;
         CREATE TABLE journal (seq INTEGER PRIMARY KEY, record TEXT, field TEXT, value TEXT, stamp TEXT);",
    )?;
    Ok(connection)
}

/// The greatest stamp stays.
const KEEP: &str = "INSERT INTO value VALUES (?1, ?2, ?3, ?4) ON CONFLICT (record, field)
    DO UPDATE SET value = excluded.value, stamp = excluded.stamp WHERE excluded.stamp > value.stamp";

impl Floor {
    fn write(
        &mut self,
        records: &[Record],
        stamp: &mut u64,
        said: impl Fn(&Record) -> Vec<(&'static str, String)>,
    ) -> Outcome<()> {
        let transaction = self.ours.transaction()?;
        {
            let mut keep = transaction.prepare(KEEP)?;
            let mut note = transaction.prepare(
                "INSERT INTO journal (record, field, value, stamp) VALUES (?1, ?2, ?3, ?4)",
            )?;
            for (number, record) in records.iter().enumerate() {
                let id = format!("{number:032x}");
                for (field, value) in said(record) {
                    *stamp += 1;
                    let at = format!("{stamp:032x}");
                    keep.execute(params![id, field, value, at])?;
                    note.execute(params![id, field, value, at])?;
                }
            }
        }
        transaction.commit()?;
        Ok(())
    }

    fn round(&mut self) -> Outcome<Round> {
        let before = self.written;
        let started = Instant::now();
        let bytes = self.push()?;
        let push = started.elapsed();
        let started = Instant::now();
        self.pull()?;
        Ok(Round {
            push,
            pull: started.elapsed(),
            bytes,
            objects: self.written - before,
        })
    }

    fn push(&mut self) -> Outcome<u64> {
        let mut lines = Vec::new();
        let mut bytes = 0;
        let mut bundles = Vec::new();
        {
            let mut statement = self.ours.prepare(
                "SELECT seq, record, field, value, stamp FROM journal WHERE seq > ?1 ORDER BY seq",
            )?;
            let mut rows = statement.query([self.sent])?;
            while let Some(row) = rows.next()? {
                self.sent = row.get(0)?;
                let line = json!({ "e": row.get::<_, String>(1)?, "c": row.get::<_, String>(2)?,
                    "v": row.get::<_, String>(3)?, "h": row.get::<_, String>(4)? });
                serde_json::to_writer(&mut lines, &line)?;
                lines.push(b'\n');
                if lines.len() > BUNDLE {
                    bundles.push(std::mem::take(&mut lines));
                }
            }
        }
        bundles.extend(Some(lines).filter(|lines| !lines.is_empty()));
        for lines in bundles {
            bytes += self.send(&lines)?;
        }
        File::open(&self.folder)?.sync_all()?;
        Ok(bytes)
    }

    fn send(&mut self, lines: &[u8]) -> Outcome<u64> {
        let small = zstd::encode_all(lines, 3)?;
        let keys: Vec<_> = self.keys.iter().map(Identity::to_public).collect();
        let encryptor =
            age::Encryptor::with_recipients(keys.iter().map(|key| key as &dyn age::Recipient))?;
        let mut sealed = Vec::new();
        let mut writer = encryptor.wrap_output(&mut sealed)?;
        writer.write_all(&small)?;
        writer.finish()?;
        let signature = self.signing.sign(&sealed);
        sealed.extend_from_slice(&signature.to_bytes());
        self.written += 1;
        let part = self.folder.join("part");
        let mut file = File::create(&part)?;
        file.write_all(&sealed)?;
        file.sync_all()?;
        fs::rename(part, self.folder.join(format!("{:08}", self.written)))?;
        Ok(sealed.len() as u64)
    }

    fn pull(&mut self) -> Outcome<()> {
        let key = self.keys.last().ok_or("no key")?;
        while self.read < self.written {
            self.read += 1;
            let all = fs::read(self.folder.join(format!("{:08}", self.read)))?;
            let (sealed, signature) = all.split_last_chunk::<64>().ok_or("too short")?;
            self.signing
                .verifying_key()
                .verify(sealed, &Signature::from_bytes(signature))?;
            let mut small = Vec::new();
            age::Decryptor::new(sealed)?
                .decrypt(std::iter::once(key as &dyn age::Identity))?
                .read_to_end(&mut small)?;
            let lines = zstd::decode_all(small.as_slice())?;
            let transaction = self.theirs.transaction()?;
            {
                let mut keep = transaction.prepare(KEEP)?;
                for line in lines.split(|byte| *byte == b'\n') {
                    if line.is_empty() {
                        continue;
                    }
                    let line: Value = serde_json::from_slice(line)?;
                    let text = |name: &str| line.get(name).and_then(Value::as_str);
                    keep.execute(params![text("e"), text("c"), text("v"), text("h")])?;
                }
            }
            transaction.commit()?;
        }
        Ok(())
    }
}
