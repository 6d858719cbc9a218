//! 数据包格式。

use super::name_of;
use crate::data::Language;
use crate::data::format::Kind;
use crate::words::ManualTexts;

/// 数据包格式。
pub static MANUAL: ManualTexts = ManualTexts {
    table,
    row,
    column,
    localized_column,
    kind: |kind| match kind {
        Kind::Code => "字母、数字、连字符",
        Kind::Text => "文字",
        Kind::Number => "数字，最多三位小数",
        Kind::Amount => "非负数，最多三位小数",
        Kind::Count => "非负整数",
        Kind::Date => "日期，年-月-日",
        Kind::Locus => "章节和位置",
        Kind::Keyword(_) => "",
    },
    heading: ["列名", "内容", "填写", "含义", "示例"],
    yes: "必填",
    no: "可空",
    optional_table: "数据包可以没有这张表。",
};

fn table(file: &str) -> &'static str {
    match file {
        "districts.csv" => "区域名录",
        "concentrations.csv" => "各区年均浓度",
        "city.csv" => "全市数值",
        "limits.csv" => "限值与指导值",
        "classes.csv" => "地图分级",
        "stations.csv" => "特殊功能监测站",
        "station_positions.csv" => "监测站位置",
        "zones.csv" => "功能区",
        "zone_members.csv" => "功能区所含各区",
        "facts.csv" => "其他数值",
        "boundaries.geojson" => "行政区界",
        _ => "",
    }
}

fn row(file: &str) -> &'static str {
    match file {
        "districts.csv" => "每行一个有数据的区域：行政区必须有边界，功能区可以没有。",
        "concentrations.csv" => "每行一个区域，地图上的每种污染物各占一列。空单元格表示无数据。",
        "city.csv" => "每行一种污染物的全市公布值，不由各区数值推算。",
        "limits.csv" => "每行一项限值，注明标准及版本。",
        "classes.csv" => "每行一级，由低到高；上限属于本级。首个标准的限值必须是分级界线。",
        "stations.csv" => "每行一组监测站一种污染物的公布均值。",
        "station_positions.csv" => "每行一个监测站的位置，可以来自公报以外的来源。",
        "zones.csv" => "每行一个生态环境状况指数的功能区，功能区可以相互重叠。",
        "zone_members.csv" => "每行功能区所含的一个区。",
        "facts.csv" => "每行一个页面上显示的其他数值。",
        _ => "",
    }
}

fn column(file: &str, column: &str) -> &'static str {
    match (file, column) {
        ("districts.csv", "code") => "行政区的GB/T 2260代码，或功能区的简短代码",
        ("districts.csv", "kind") => "区域类型，只有行政区参与排名和计数",
        ("districts.csv", "lon") => "没有边界的区域的经度，东经度数，WGS 84",
        ("districts.csv", "lat") => "没有边界的区域的纬度，北纬度数，WGS 84",
        ("zone_members.csv" | "concentrations.csv", "code") => "districts.csv中的区域代码",
        ("city.csv", "value") => "公布值",
        ("limits.csv", "value") => "限值",
        ("stations.csv", "value") => "该组站点的公布均值，微克/立方米",
        ("facts.csv", "value") => "公布的数值、等级或代码",
        ("stations.csv", "kind") => "站点类型",
        ("facts.csv", "unit") => "单位，或数值的类型",
        (_, "initials") => "拼音首字母，用于查找",
        (_, "where") => {
            "在公报中的位置：datapackage.json中的章节，后接`paragraph`（段）、`note`（注），或`table`（表）与`row`（行），各带序号"
        }
        (_, "pollutant") => "datapackage.json中的污染物id",
        (_, "statistic") => "年度统计方式",
        (_, "unit") => "单位",
        (_, "change_on_year_percent") => "公布的较上年变化，%；持平填0",
        (_, "change_on_base_percent") => "公布的较基准年变化，%",
        (_, "standard") => "标准编号",
        (_, "version") => "标准的发布年份",
        (_, "grade") => "级别、指导值或过渡阶段目标",
        (_, "averaging") => "平均时间",
        (_, "in_force_from") => "开始施行日期",
        (_, "in_force_to") => "最后施行日期；仍在施行则留空",
        (_, "source") => "datapackage.json中的来源名称",
        (_, "upper") => "本级上限，微克/立方米；最后一级不设上限，留空",
        ("zone_members.csv", "zone") => "zones.csv中的功能区id",
        ("station_positions.csv", "group") => "stations.csv中的站组id",
        (_, "group") => "站组id",
        (_, "stations") => "公布的站点数量",
        (_, "compared_with_city_percent") => "公布的与全市数值的比较，%",
        ("station_positions.csv", "lon") => "经度，东经度数，WGS 84",
        ("station_positions.csv", "lat") => "纬度，北纬度数，WGS 84",
        (_, "id") => "功能区id",
        (_, "growth_percent") => "五年间生态环境状况指数的增幅，%；是变化而非水平",
        (_, "key") => "数值名称",
        ("concentrations.csv", _) => "该污染物的年均浓度，微克/立方米；无数据则留空",
        _ => "",
    }
}

fn localized_column(column: &str, language: Language) -> String {
    let language = name_of(language);
    match column {
        "name" => format!("{language}名称"),
        "short" => format!("空间不足时的{language}名称"),
        "note" => format!("脚注含义（{language}）"),
        _ => String::new(),
    }
}
