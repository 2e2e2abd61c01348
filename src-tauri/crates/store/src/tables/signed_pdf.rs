//! The signed pages of contracts: kept once, read back as they are, out of the journal which holds their hash.

use rusqlite::{Connection, OptionalExtension, params};
use sha2::{Digest, Sha256};
use trame_domain::contract::ContractId;

use crate::error::StoreError;
use crate::read::Reader;
use crate::record::cells::Cell;
use crate::write::Tx;

/// Signed pages, with the hash they had when they were signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedPdf {
    /// SHA-256 of the bytes at the signature, 64 hexadecimal digits.
    pub sha256: String,
    /// The file.
    pub bytes: Vec<u8>,
}

impl SignedPdf {
    /// Whether the bytes are still those that were signed.
    #[must_use]
    pub fn is_intact(&self) -> bool {
        sha256(&self.bytes) == self.sha256
    }
}

/// SHA-256 in hexadecimal.
#[must_use]
pub fn sha256(bytes: &[u8]) -> String {
    hex::encode(Sha256::digest(bytes))
}

impl Tx<'_> {
    /// Keeps the pages of a contract being signed, for good.
    ///
    /// # Errors
    /// [`StoreError::Signed`] when it has some already, or any failure to write.
    pub fn keep_signed(
        &mut self,
        contract: ContractId,
        bytes: &[u8],
    ) -> Result<String, StoreError> {
        if self.reader().signed_pdf(contract)?.is_some() {
            return Err(StoreError::Signed);
        }
        let hash = sha256(bytes);
        self.connection()
            .prepare_cached("INSERT INTO signed_pdf (contract, sha256, bytes) VALUES (?1, ?2, ?3)")?
            .execute(params![contract.to_cell(), hash, bytes])?;
        Ok(hash)
    }
}

impl Reader<'_> {
    /// The signed pages of a contract, whatever they are worth now: [`SignedPdf::is_intact`] tells.
    ///
    /// # Errors
    /// Any failure to read.
    pub fn signed_pdf(&self, contract: ContractId) -> Result<Option<SignedPdf>, StoreError> {
        let found = self
            .connection()
            .prepare_cached("SELECT sha256, bytes FROM signed_pdf WHERE contract = ?1")?
            .query_row([contract.to_cell()], |row| {
                Ok(SignedPdf {
                    sha256: row.get(0)?,
                    bytes: row.get(1)?,
                })
            });
        Ok(found.optional()?)
    }
}

/// Contracts whose signed pages are gone or no longer those that were signed, for the check of the base.
///
/// # Errors
/// Any failure to read.
pub fn damaged(connection: &Connection) -> Result<Vec<String>, StoreError> {
    let mut statement = connection.prepare(
        "SELECT c.id, c.sha256, s.bytes FROM contract c LEFT JOIN signed_pdf s ON s.contract = c.id
         WHERE c.sha256 IS NOT NULL ORDER BY c.id",
    )?;
    let mut rows = statement.query([])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let (id, hash): (String, String) = (row.get(0)?, row.get(1)?);
        let bytes: Option<Vec<u8>> = row.get(2)?;
        let is_intact = bytes.is_some_and(|bytes| sha256(&bytes) == hash);
        if !is_intact {
            found.push(format!("signed_pdf {id}"));
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::op::Op;
    use crate::testing::{Bench, at, bench, contract, contract_line, day, id, objective, person};

    const PAGES: &[u8] = b"%PDF-1.7 pages";

    fn signed() -> Bench {
        let mut b = bench();
        b.put(&person(1));
        b.put(&objective(2, 1));
        b.put(&contract(3, 1));
        b.put(&contract_line(4, 3, 2));
        b.done(Op::SignContract, 5, |tx| {
            let mut signed = contract(3, 1);
            signed.signed_on = Some(day("2026-11-23"));
            signed.sha256 = Some(tx.keep_signed(signed.id, PAGES)?);
            tx.put(&signed, None)
        });
        b
    }

    #[test]
    fn pages_are_kept_once_and_read_back_as_signed() {
        let mut b = signed();
        let contract: ContractId = id(3);
        let kept = b.store.reader().signed_pdf(contract).unwrap().unwrap();
        assert!(kept.is_intact());
        assert_eq!(kept.bytes, PAGES);
        assert_eq!(b.store.reader().signed_pdf(id(4)).unwrap(), None);
        let context = at(&b.chance, 6, "Zoé");
        let again = b.store.write(Op::SignContract, &context, |tx| {
            tx.keep_signed(contract, b"others")
        });
        assert!(matches!(again, Err(StoreError::Signed)), "{again:?}");
        assert_eq!(damaged(b.store.connection()).unwrap(), Vec::<String>::new());
        b.agrees();
    }

    #[test]
    fn nothing_changes_them_and_their_loss_shows() {
        let b = signed();
        for sql in [
            "UPDATE signed_pdf SET bytes = x'00'",
            "UPDATE signed_pdf SET sha256 = 'x'",
            "DELETE FROM signed_pdf",
            "DELETE FROM contract",
        ] {
            assert!(b.store.connection().execute(sql, []).is_err(), "{sql}");
        }
        // Somebody with another tool takes the guard away first.
        let connection = b.store.connection();
        connection
            .execute_batch("DROP TRIGGER signed_pdf_update; UPDATE signed_pdf SET bytes = x'00'")
            .unwrap();
        let contract: ContractId = id(3);
        let kept = b.store.reader().signed_pdf(contract).unwrap().unwrap();
        assert!(!kept.is_intact());
        assert_eq!(damaged(connection).unwrap().len(), 1);
        connection
            .execute_batch("DROP TRIGGER signed_pdf_delete; DELETE FROM signed_pdf")
            .unwrap();
        assert_eq!(damaged(connection).unwrap().len(), 1);
    }

    #[test]
    fn a_person_taken_away_takes_their_signed_pages() {
        let b = signed();
        b.store
            .connection()
            .execute("DELETE FROM person", [])
            .unwrap();
        assert_eq!(b.store.reader().signed_pdf(id(3)).unwrap(), None);
    }
}
