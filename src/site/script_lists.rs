//! The lists that scripts share with the code, as the blocks that stand in them between marks.

use atlas::data::Language;
use atlas::words;
use serde_json::json;

/// The languages as `embed.js` has them: what stands between `// languages: begin` and `// languages: end`, whole lines.
pub fn script_languages() -> String {
    let entry = |language: Language| {
        let title = words::embed_guide(language).frame_title;
        let fields = [
            ("code", language.code()),
            ("tag", language.tag()),
            ("folder", language.folder()),
            ("title", title),
        ];
        let fields = fields.map(|(name, text)| format!("{name}: {}", json!(text)));
        format!("    {{ {} }},\n", fields.join(", "))
    };
    let entries: String = Language::ALL.into_iter().map(entry).collect();
    format!("  const LANGUAGES = [\n{entries}  ];\n")
}
