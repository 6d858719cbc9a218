//! 地图操作中出现的文字。

use crate::data::{Decimal, Language};
use crate::meaning::{Rank, Verdict};
use crate::words::{ExplorerTexts, number};

/// 地图操作中出现的文字。
pub static EXPLORER: ExplorerTexts = ExplorerTexts {
    language: Language::Zh,
    microgram: "微克/立方米",
    comma: "，",
    stop: "。",
    city_figure: |place| format!("{place}公布值"),
    meet: |count, total| match count {
        0 => "没有区达标。".to_owned(),
        _ if count == total => format!("{total}个区全部达标。"),
        _ => format!("{total}个区中{count}个达标。"),
    },
    no_higher: |count, total| format!("{total}个区中有{count}个不高于全市。"),
    extremes: |high, highest, low, lowest| format!("最高：{high}（{highest}）；最低：{low}（{lowest}）。"),
    list_comma: "、",
    readout_rest: "指向一个区查看数值，点击即可比较。",
    readout_rest_tap: "点选一个区，查看数值并比较。",
    no_data: "无数据",
    verdict,
    no_limit: |name| format!("{name}未设年均值"),
    against_city,
    rank,
    unranked: "功能区，不参与排名",
    ranking_order: "由低到高",
    undo: "撤销",
    compare: "各区比较",
    compare_empty: "在地图或表格中选择，最多四个。",
    clear: "清空",
    remove: |name| format!("移除{name}"),
    added: |name, count| format!("已加入{name}，共{count}个，最多4个"),
    removed: |name| format!("已移除{name}"),
    full: |name| format!("最多比较四个，{name}未加入。请先移除一个。"),
    cleared: "已全部移除",
    none_found: |text| format!("没有名为“{text}”的区。"),
    evidence: |section, row, column| format!("{section}一节，表格第{row}行{column}列"),
    limit_line: |name, value| format!("{name}：{value}"),
    axis: |name| format!("占{name}的比例"),
    others: "每点一个区",
    area: "地区",
    districts: "区数",
    count_within: |count, is_limit| format!("{count}个{}", if is_limit { "达标" } else { "不高于全市" }),
    count_over: |count, is_limit| format!("{count}个{}", if is_limit { "超标" } else { "高于全市" }),
    short_verdict: |verdict, distance, is_limit| match (verdict, is_limit) {
        (Verdict::Meets, true) => format!("低于限值{distance}"),
        (Verdict::AtLimit, true) => "等于限值".to_owned(),
        (Verdict::Exceeds, true) => format!("超限值{distance}"),
        (Verdict::Meets, false) => format!("比全市低{distance}"),
        (Verdict::AtLimit, false) => "与全市持平".to_owned(),
        (Verdict::Exceeds, false) => format!("比全市高{distance}"),
    },
    compare_one: "加入比较",
    add: |name| format!("比较{name}"),
    compare_all: "完整比较",
    districts_in_class: |count| format!("{count}个区"),
    legend_title: |formula, unit| format!("{formula}，{unit}"),
    unknown: |parameter, value| format!("网址中的 {parameter}={value} 无法识别，已忽略。"),
    close: "关闭",
    special_area: "功能区，不计入区数",
    against: "对照标准",
    against_off: "未设年均值",
    visible_rows: |listed, all| format!("已列出{listed}个，共{all}个。"),
    list_more: "继续列出",
};

fn verdict(verdict: Verdict, name: &str, limit: &str, distance: &str) -> String {
    match verdict {
        Verdict::Meets => format!("符合{name}（{limit}）"),
        Verdict::AtLimit => format!("恰好等于{name}（{limit}），符合"),
        Verdict::Exceeds => format!("比{name}（{limit}）高{distance}"),
    }
}

fn against_city(difference: Decimal, city: &str) -> String {
    let rounding = if difference.abs() == Decimal::whole(1) { "，可能因数值修约" } else { "" };
    let distance = number(difference.abs());
    match difference.thousandths.signum() {
        0 => format!("与全市（{city}）持平"),
        1 => format!("比全市（{city}）高{distance}{rounding}"),
        _ => format!("比全市（{city}）低{distance}{rounding}"),
    }
}

fn rank(rank: Rank) -> String {
    let shared = if rank.shared { "并列" } else { "" };
    format!("由低到高{shared}第{}（共{}个区）", rank.place, rank.of)
}
