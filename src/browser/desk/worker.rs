//! The worker: judges what it is handed, so that the page stays at hand while a large file is read.
//!
//! Why: docs/decisions.md#build-code-in-the-desk

use ::desk::{Upload, UploadReport, check_upload};
use gloo_worker::Registrable;
use gloo_worker::oneshot::oneshot;

/// Judges files.
#[oneshot]
pub async fn CheckUpload(upload: Upload) -> UploadReport {
    check_upload(upload)
}

/// Makes this worker one that judges.
pub(super) fn register() {
    CheckUpload::registrar().register();
}
