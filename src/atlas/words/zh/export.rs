//! 导出内容的文字。

use super::{date, name_of};
use crate::data::AreaKind;
use crate::meaning::Verdict;
use crate::words::ExportTexts;

/// 导出内容的文字。
pub static EXPORT: ExportTexts = ExportTexts {
    heading: "下载、分享、引用、嵌入",
    picture: "图片",
    preview: "图片预览",
    png: "PNG 图片",
    svg: "SVG 矢量图",
    copy_picture: "复制图片",
    figures: "数据",
    csv: "CSV 表格",
    json: "JSON 数据",
    link: "本页链接",
    copy_link: "复制链接",
    share: "分享…",
    cite: "引用",
    statement: "引用公报",
    view: "引用本图",
    copy: "复制",
    embed: "嵌入",
    close: "关闭",
    saved: |file| format!("正在下载 {file}"),
    perhaps_forbidden: "。如未收到文件，说明外层网页不允许下载。",
    copied: "已复制。",
    not_loaded: "预览未能加载，请重试。",
    refused: |reason| format!("浏览器未允许此操作。{reason}"),
    title: |formula, year, place| format!("{place}{year}年{formula}年均浓度"),
    titles: |formulas, year, place| format!("{place}{year}年{formulas}年均浓度"),
    source: |publisher, statement, section| format!("{publisher}《{statement}》，{section}一节"),
    in_force: |until| format!("，执行至{}", date(until)),
    zone_note: |name| format!("{name}为功能区，不属于行政区，不参与排名，按站点位置标注。"),
    over_mark: "▲ 高于对照值",
    stations_note: "站点位置来自2018年公开名单，并非公报内容。",
    verdict: |verdict| match verdict {
        Verdict::Meets => "符合",
        Verdict::AtLimit => "符合（恰好等于限值）",
        Verdict::Exceeds => "超过",
    },
    kind: |kind| match kind {
        AreaKind::District => "行政区",
        AreaKind::SpecialArea => "功能区",
    },
    other_names: |language| format!("{}名称", name_of(language)),
    columns: [
        "代码",
        "地区",
        "类型",
        "标记",
        "污染物",
        "年均浓度",
        "单位",
        "对照",
        "对照值",
        "与对照值之差",
        "评价",
        "全市公布值",
        "与全市之差",
        "位次（由低到高）",
        "公报出处",
    ],
    keys: ["标题", "对照", "分级", "数据来源", "全市数值出处", "对照值来源", "区界", "审图号", "链接"],
    month: |month| format!("{}年{}月", month.year, month.month),
    cite_statement: |publisher, statement, month| format!("{publisher}：《{statement}》，{month}。"),
    cite_view: |title, against, statement, link, day| {
        format!("{title}，对照{against}。Eco Atlas，据{statement}{link}（{day}访问）。")
    },
};
