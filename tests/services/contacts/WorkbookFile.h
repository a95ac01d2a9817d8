#pragma once

#include <QByteArray>

/// A workbook with one sheet of these rows ("<row>…</row>"), these shared strings ("<si>…</si>") and styles
/// ("<xf …/>"). `workbook` are more elements of its description.
struct WorkbookXmlParts {
    QByteArray rows;
    QByteArray texts = {};
    QByteArray formats = {};
    QByteArray styles = "<xf numFmtId=\"0\"/>";
    QByteArray workbook = {};
};
[[nodiscard]] QByteArray workbookFile(const WorkbookXmlParts& parts);
