//! 页面的固定文字。

use super::date;
use crate::data::{Averaging, Decimal, Locus, Rating, StationKind, Statistic};
use crate::words::{PageTexts, number};

/// 页面的固定文字。
pub static PAGE: PageTexts = PageTexts {
    description: |statement| format!("《{statement}》数据地图：各区空气质量、特殊功能监测站与生态环境状况。"),
    heading: |place, year| [format!("{place}{year}年"), "年均浓度".to_owned()],
    skip: "跳到数据表",
    pollutant: "污染物",
    map_page: "地图",
    map: |place| format!("{place}各区地图"),
    inset: |zone| format!("局部放大：{zone}"),
    panels: "面板",
    panel: super::panel,
    find: "查找区名",
    years: "年份",
    views: "视图",
    view_map: "地图",
    view_multiples: "多图对比",
    view_ranking: "排名",
    view_table: "表格",
    table: "全部数据",
    table_caption: |year| format!("{year}年各区年均浓度"),
    whole_table: "在单独页面查看全部数据",
    stations_intro: |place| {
        format!("以下为特殊功能监测站的分组均值，仅与{place}平均水平比较，不作达标评价。")
    },
    station_count: |count| format!("{count}个站"),
    station_kind: |kind| match kind {
        StationKind::Border => "位于市界附近",
        StationKind::Traffic => "位于主要道路旁",
        StationKind::Background => "反映城市背景浓度",
    },
    compared: |published, computed, value, city| {
        let side = if published < Decimal::whole(0) { "低" } else { "高" };
        format!("比全市平均{side}{}%（公布值）；{value} ÷ {city} − 1 = {computed}", number(published.abs()))
    },
    positions_note: "地图上的站点位置来自2018年公开名单，并非公报内容。",
    index: "生态环境状况指数",
    rating: |rating| match rating {
        Rating::Excellent => "优",
        Rating::Good => "良",
    },
    change: |year, change| match change.thousandths.signum() {
        0 => format!("与{year}年持平"),
        1 => format!("较{year}年上升{}%", number(change)),
        _ => format!("较{year}年下降{}%", number(change.abs())),
    },
    growth: |from, to| format!("{from}—{to}年指数增幅"),
    growth_note: "增幅是五年间的变化，不代表水平高低：指数最高的区域，增幅最小。",
    whole_city: "全市",
    excellent: "评为“优”的区：",
    statistic: |statistic| match statistic {
        Statistic::AnnualMean => "年均值",
        Statistic::P95Of24Hour => "24小时平均第95百分位数",
        Statistic::P90Of8Hour => "日最大8小时平均第90百分位数",
    },
    city_verdict: |over, averaging, limit, title| {
        let verdict = if over { "超过" } else { "符合" };
        format!("{verdict}{title}{averaging}限值（{limit}）")
    },
    city_title: |place, year| format!("{place}（{year}年）"),
    averaging: |averaging| match averaging {
        Averaging::Annual => "年均",
        Averaging::TwentyFourHour => "24小时",
        Averaging::EightHour => "8小时",
    },
    excess: |published, computed, value, limit| {
        format!("{published}（公布值）；{value} ÷ {limit} − 1 = {computed}")
    },
    milligram: "毫克/立方米",
    days: "全年天数",
    good_days: "空气质量优良",
    heavy_days: "重度及以上污染",
    severe_days: "严重污染",
    day_count: |days| format!("{days}天"),
    share: |share| format!("占全年{share}%"),
    days_change: |base, days| match days {
        days if days < 0 => format!("比{base}年少{}天", -days),
        days => format!("比{base}年多{days}天"),
    },
    three_years: |from, to| format!("{from}—{to}年三年平均"),
    districts_within: |count, total, share| {
        format!("{total}个区中有{count}个未超过限值，约占全市面积的{share}%。")
    },
    statement_ref: |section, spot| format!("{section}一节，{spot}"),
    table_place: |statement, section| format!("《{statement}》{section}一节，表格"),
    locus: |locus| match locus {
        Locus::Paragraph(n) => format!("第{n}段"),
        Locus::Note(n) => format!("注{n}"),
        Locus::Row { row, .. } => format!("表格第{row}行"),
    },
    sources: "来源",
    notes: "读图说明",
    caveats: |title, year, until| {
        let mut notes = vec![
            "蓝色表示不高于对照值，橙色斜纹表示高于对照值。".to_owned(),
            format!("默认评价依据为{year}年执行的{title}标准，可另选对照。"),
        ];
        notes.extend(
            until.map(|until| format!("该版标准执行至{}，本页不代表现行标准下的评价。", date(until))),
        );
        let fixed = [
            "每一级包含其上限：恰好等于限值，即为符合。",
            "全市数值为公报公布值，并非各区的平均。",
            "相差1可能由取整造成。",
            "年均浓度不同于每日的空气质量指数。",
        ];
        notes.extend(fixed.map(str::to_owned));
        notes
    },
    approval: |number| format!("审图号：{number}"),
    try_again: " 未能加载，请重试。",
    without_script: "JavaScript 未启用：地图、表格和全部数据均可阅读；比较、查找、排名和下载需要启用。",
    failed: "交互功能尚未启动，地图、表格和全部数据仍可阅读。",
    symbol: |name| format!("{name}（按站点位置）"),
};
