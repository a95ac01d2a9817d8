#pragma once

#include "services/contacts/WorkbookSheet.h"

#include <QStringList>

#include <memory>

class QIODevice;
class QuaZip;

namespace siaran::contacts {

class WorkbookXml;

/// An .xlsx file (ECMA-376, transitional or strict). Formulas come as the values that were last computed, dates as
/// "1990-05-17". The device has to outlive it.
class Workbook {
public:
    /// Invalid: "import.not_text" for another kind of archive, "import.broken_workbook", "import.too_large".
    [[nodiscard]] static Result<std::unique_ptr<Workbook>> open(QIODevice& device, const TableLimits& limits);
    ~Workbook();
    Q_DISABLE_COPY_MOVE(Workbook)

    [[nodiscard]] QStringList sheets() const;

    /// The rows of one sheet, counted from 0; errors as in TableReader::read().
    [[nodiscard]] Result<void> read(int sheet, const RowSink& sink);

private:
    struct Relation {
        QString id;
        QString type;
        QString part;
    };
    struct Sheet {
        QString name;
        QString part;
    };

    Workbook(QIODevice& device, const TableLimits& limits);

    [[nodiscard]] Result<void> readContents();
    [[nodiscard]] Result<void> readSheets(const QString& part, const QList<Relation>& relations);
    [[nodiscard]] Result<std::unique_ptr<WorkbookXml>> xml(const QString& part);
    [[nodiscard]] Result<QList<Relation>> relations(const QString& ofPart);
    [[nodiscard]] Result<WorkbookCells> cells();
    [[nodiscard]] Result<QSet<int>> dateStyles();

    std::unique_ptr<QuaZip> m_zip;
    const TableLimits m_limits;
    QList<Sheet> m_sheets;
    QString m_textsPart;
    QString m_stylesPart;
    bool m_countsFrom1904 = false;
};

} // namespace siaran::contacts
