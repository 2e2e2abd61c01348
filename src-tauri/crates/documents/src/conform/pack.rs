//! The last step: compression, identifier, bytes.

use flate2::{Compress, Compression, FlushCompress, Status};
use lopdf::{Document, Object, SaveOptions, StringFormat};

use crate::error::DocumentError;

/// The last of the quick levels: 6 % larger than the next ones, a twelfth of the whole work less.
const LEVEL: u32 = 3;
/// Streams shorter than this are not worth packing, in bytes.
const SHORT: usize = 320;

/// Returns the bytes of the file.
pub(super) fn pack(mut document: Document) -> Result<Vec<u8>, DocumentError> {
    let digest = compress(&mut document)?;
    let id = Object::String(digest.to_be_bytes().to_vec(), StringFormat::Hexadecimal);
    document.trailer.set("ID", vec![id.clone(), id]);
    let options = SaveOptions::builder()
        .use_object_streams(true)
        .use_xref_streams(true)
        .compression_level(LEVEL)
        .max_objects_per_stream(200)
        .build();
    let mut bytes = Vec::with_capacity(64 * 1024);
    document
        .save_with_options(&mut bytes, options)
        .map_err(|cause| DocumentError::File(cause.to_string()))?;
    Ok(bytes)
}

/// Compresses every stream and returns a digest of all of them, metadata included (FNV-1a, 128 bits).
fn compress(document: &mut Document) -> Result<u128, DocumentError> {
    let mut digest: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    // One for all streams: setting it up costs more than packing a short one.
    let mut packer = Compress::new(Compression::new(LEVEL), true);
    for object in document.objects.values_mut() {
        let Object::Stream(stream) = object else {
            continue;
        };
        for byte in &stream.content {
            digest = (digest ^ u128::from(*byte)).wrapping_mul(0x0100_0000_0000_0000_0000_013b);
        }
        let short = stream.content.len() < SHORT;
        if short || !stream.allows_compression || stream.dict.has(b"Filter") {
            continue;
        }
        let packed = deflate(&mut packer, &stream.content)?;
        if packed.len() < stream.content.len() {
            stream.dict.set("Filter", "FlateDecode");
            stream.set_content(packed);
        }
    }
    Ok(digest)
}

fn deflate(packer: &mut Compress, content: &[u8]) -> Result<Vec<u8>, DocumentError> {
    packer.reset();
    let mut packed = Vec::with_capacity(content.len() / 2 + 64);
    loop {
        let done = usize::try_from(packer.total_in()).unwrap_or(usize::MAX);
        let rest = content.get(done..).unwrap_or_default();
        let status = packer
            .compress_vec(rest, &mut packed, FlushCompress::Finish)
            .map_err(|cause| DocumentError::File(cause.to_string()))?;
        if status == Status::StreamEnd {
            return Ok(packed);
        }
        packed.reserve(packed.len().max(64));
    }
}
