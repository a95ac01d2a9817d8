#include "services/contacts/RejectedRows.h"

#include "services/domain/CsvText.h"

#include <QDataStream>
#include <QSaveFile>
#include <QTemporaryFile>

#include <numeric>

using namespace Qt::StringLiterals;

namespace siaran::contacts {

namespace {

qsizetype charactersOf(const TableRow& row)
{
    return std::accumulate(row.cells.begin(), row.cells.end(), qsizetype {0},
                           [](qsizetype sum, const QString& cell) { return sum + cell.size(); });
}

constexpr char Separator = ';';

tl::unexpected<Error> notSpilled(const QString& why)
{
    return fail(ErrorKind::Unavailable, u"rejected rows: "_s + why, u"import.disk_full"_s);
}

} // namespace

RejectedRows::RejectedRows(QStringList headers)
    : m_headers(std::move(headers))
{
}

RejectedRows::~RejectedRows() = default;

Result<void> RejectedRows::add(const TableRow& row, const CellProblem& problem)
{
    ++m_count;
    const auto characters = charactersOf(row);
    if (m_rest || m_kept.size() == MostKept || m_keptCharacters + characters > MostKeptCharacters) {
        return spill({row, problem});
    }
    m_keptCharacters += characters;
    m_kept.push_back({row, problem});
    return {};
}

Result<void> RejectedRows::spill(const RejectedRow& rejected)
{
    if (!m_rest) {
        m_rest = std::make_unique<QTemporaryFile>();
        if (!m_rest->open()) {
            return notSpilled(m_rest->errorString());
        }
    }
    QDataStream stream(m_rest.get());
    stream << rejected.row.line << rejected.row.cells << rejected.row.runTogether
           << static_cast<qint64>(rejected.problem.column) << static_cast<qint32>(rejected.problem.reason);
    return stream.status() == QDataStream::Ok ? Result<void>() : notSpilled(m_rest->errorString());
}

Result<void> RejectedRows::forEach(const std::function<void(const RejectedRow&)>& visit) const
{
    for (const auto& rejected : m_kept) {
        visit(rejected);
    }
    if (!m_rest) {
        return {};
    }
    m_rest->flush();
    QFile rest(m_rest->fileName());
    if (!rest.open(QIODevice::ReadOnly)) {
        return notSpilled(rest.errorString());
    }
    QDataStream stream(&rest);
    while (!stream.atEnd()) {
        RejectedRow rejected;
        qint64 column = -1;
        qint32 reason = 0;
        stream >> rejected.row.line >> rejected.row.cells >> rejected.row.runTogether >> column >> reason;
        if (stream.status() != QDataStream::Ok) {
            return notSpilled(u"cannot be read again"_s);
        }
        rejected.problem = {column, static_cast<ImportReason>(reason)};
        visit(rejected);
    }
    return {};
}

Result<void> RejectedRows::save(const QString& path, const RejectWords& words) const
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return fail(ErrorKind::Unavailable, file.errorString(), u"export.not_written"_s);
    }
    file.write("\xEF\xBB\xBF" + csvLine(QStringList {words.line, words.reason} + m_headers, Separator));
    return forEach([&](const RejectedRow& rejected) {
               const QStringList start {QString::number(rejected.row.line),
                                        words.sentences.value(rejected.problem.reason)};
               file.write(csvLine(start + rejected.row.cells, Separator));
           })
        .and_then([&]() -> Result<void> {
            if (!file.commit()) {
                return fail(ErrorKind::Unavailable, file.errorString(), u"export.not_written"_s);
            }
            return {};
        });
}

} // namespace siaran::contacts
