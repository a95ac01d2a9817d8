#include "services/contacts/Workbook.h"

#include "services/contacts/WorkbookValue.h"
#include "services/contacts/WorkbookXml.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <quazip/quazip.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran::contacts {

namespace {

constexpr int MostEntries = 10'000;
constexpr int MostSheets = 1'000;
constexpr int MostStyles = 100'000;

/// A target of a relation as a name in the package: "../x.xml" of "xl/workbook.xml" is "x.xml".
QString resolved(const QString& fromPart, const QString& target)
{
    const QString path = target.startsWith(u'/') ? target : QFileInfo(fromPart).path() + u'/' + target;
    const QString clean = QDir::cleanPath(path);
    return clean.startsWith(u'/') ? clean.sliced(1) : clean;
}

tl::unexpected<Error> broken(const QString& what)
{
    return fail(ErrorKind::Invalid, what, u"import.broken_workbook"_s);
}

} // namespace

Workbook::Workbook(QIODevice& device, const TableLimits& limits)
    : m_zip(std::make_unique<QuaZip>(&device))
    , m_limits(limits)
{
    m_zip->setAutoClose(false);
}

Workbook::~Workbook() = default;

Result<std::unique_ptr<Workbook>> Workbook::open(QIODevice& device, const TableLimits& limits)
{
    std::unique_ptr<Workbook> workbook(new Workbook(device, limits));
    return workbook->readContents().map([&] { return std::move(workbook); });
}

QStringList Workbook::sheets() const
{
    QStringList names;
    std::ranges::transform(m_sheets, std::back_inserter(names), &Sheet::name);
    return names;
}

Result<void> Workbook::readContents()
{
    if (!m_zip->open(QuaZip::mdUnzip) || m_zip->getEntriesCount() > MostEntries) {
        return fail(ErrorKind::Invalid, u"not a readable archive"_s, u"import.not_text"_s);
    }
    const auto top = relations({});
    const auto book = top
        ? std::ranges::find_if(*top, [](const Relation& relation) { return relation.type == u"officeDocument"_s; })
        : QList<Relation>::const_iterator();
    if (!top || book == top->end() || !m_zip->setCurrentFile(book->part, QuaZip::csInsensitive)) {
        return fail(ErrorKind::Invalid, u"an archive without a document"_s, u"import.not_text"_s);
    }
    return relations(book->part).and_then([&](const QList<Relation>& parts) {
        for (const auto& relation : parts) {
            if (relation.type == u"sharedStrings"_s) {
                m_textsPart = relation.part;
            } else if (relation.type == u"styles"_s) {
                m_stylesPart = relation.part;
            }
        }
        return readSheets(book->part, parts);
    });
}

Result<void> Workbook::readSheets(const QString& part, const QList<Relation>& relations)
{
    auto document = xml(part);
    if (!document) {
        return tl::unexpected(document.error());
    }
    while ((*document)->next()) {
        if (!(*document)->isStart()) {
            continue;
        }
        if ((*document)->name() == u"workbookPr") {
            const QString since1904 = (*document)->attribute(u"date1904");
            m_countsFrom1904 = since1904 == u"1" || since1904 == u"true";
        } else if ((*document)->name() == u"sheet") {
            // The id of the relation; the sheet has an id of its own as "sheetId".
            const auto relation = std::ranges::find(relations, (*document)->attribute(u"id"), &Relation::id);
            if (relation != relations.end() && relation->type == u"worksheet"_s && m_sheets.size() < MostSheets) {
                m_sheets.push_back({(*document)->attribute(u"name"), relation->part});
            }
        }
    }
    return (*document)->finish().and_then([&]() -> Result<void> {
        if (m_sheets.isEmpty()) {
            return fail(ErrorKind::Invalid, u"an archive without sheets"_s, u"import.not_text"_s);
        }
        return {};
    });
}

Result<std::unique_ptr<WorkbookXml>> Workbook::xml(const QString& part)
{
    if (!m_zip->setCurrentFile(part, QuaZip::csInsensitive)) {
        return broken(u"a part is missing"_s);
    }
    auto file = std::make_unique<WorkbookPart>(*m_zip, m_limits);
    return file->start().map([&] { return std::make_unique<WorkbookXml>(std::move(file)); });
}

Result<QList<Workbook::Relation>> Workbook::relations(const QString& ofPart)
{
    const QFileInfo name(ofPart);
    const QString folder = ofPart.isEmpty() ? QString() : name.path() + u'/';
    auto document = xml(folder + u"_rels/"_s + name.fileName() + u".rels"_s);
    if (!document) {
        return tl::unexpected(document.error());
    }
    QList<Relation> relations;
    while ((*document)->next() && relations.size() < MostEntries) {
        if ((*document)->isStart() && (*document)->name() == u"Relationship"
            && (*document)->attribute(u"TargetMode") != u"External") {
            // Types are URLs, in two families; the last word is the same in both.
            relations.push_back({(*document)->attribute(u"Id"), (*document)->attribute(u"Type").section(u'/', -1),
                                 resolved(ofPart, (*document)->attribute(u"Target"))});
        }
    }
    return (*document)->finish().map([&] { return relations; });
}

Result<QSet<int>> Workbook::dateStyles()
{
    auto document = xml(m_stylesPart);
    if (!document) {
        return tl::unexpected(document.error());
    }
    QHash<int, bool> ownFormats;
    QSet<int> dates;
    int style = 0;
    bool inCellStyles = false;
    while ((*document)->next()) {
        if ((*document)->name() == u"cellXfs") {
            inCellStyles = (*document)->isStart();
        } else if ((*document)->isStart() && (*document)->name() == u"numFmt" && ownFormats.size() < MostStyles) {
            ownFormats.insert((*document)->attribute(u"numFmtId").toInt(),
                              isDateFormat((*document)->attribute(u"formatCode")));
        } else if ((*document)->isStart() && inCellStyles && (*document)->name() == u"xf" && style < MostStyles) {
            const int format = (*document)->attribute(u"numFmtId").toInt();
            if (ownFormats.value(format, isDateFormat(format))) {
                dates.insert(style);
            }
            ++style;
        }
    }
    return (*document)->finish().map([&] { return dates; });
}

Result<WorkbookCells> Workbook::cells()
{
    WorkbookCells cells;
    cells.countsFrom1904 = m_countsFrom1904;
    if (!m_stylesPart.isEmpty()) {
        auto dates = dateStyles();
        if (!dates) {
            return tl::unexpected(dates.error());
        }
        cells.dateStyles = *dates;
    }
    if (m_textsPart.isEmpty()) {
        return cells;
    }
    return xml(m_textsPart)
        .and_then(
            [&](const std::unique_ptr<WorkbookXml>& document) { return WorkbookTexts::read(*document, m_limits); })
        .map([&](WorkbookTexts texts) {
            cells.texts = std::move(texts);
            return std::move(cells);
        });
}

Result<void> Workbook::read(int sheet, const RowSink& sink)
{
    if (sheet < 0 || sheet >= m_sheets.size()) {
        return broken(u"no such sheet"_s);
    }
    const auto common = cells();
    if (!common) {
        return tl::unexpected(common.error());
    }
    return xml(m_sheets.at(sheet).part).and_then([&](const std::unique_ptr<WorkbookXml>& document) {
        return WorkbookSheet(*document, *common, m_limits).read(sink);
    });
}

} // namespace siaran::contacts
