#include "services/contacts/ImportWords.h"

#include "services/db/ArrayLiteral.h"
#include "services/db/FetchAll.h"
#include "services/db/Session.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran::contacts {

namespace {

Result<QList<qint64>> idsOf(Result<QSqlQuery> query)
{
    return db::fetchAll<qint64>(std::move(query), [](const QSqlQuery& row) { return row.value(0).toLongLong(); });
}

} // namespace

ImportWords::ImportWords(db::Session& session, WordStatements statements)
    : m_session(session)
    , m_statements(statements)
{
}

Result<void> ImportWords::start()
{
    if (m_ids.isEmpty()) {
        auto known = m_session.run(m_statements.fetch);
        while (known && known->next()) {
            m_ids.insert(known->value(1).toString().toLower(), known->value(0).toLongLong());
        }
        const auto read = known ? db::checkEnd(*known) : Result<void>(tl::unexpected(known.error()));
        if (!read) {
            return read;
        }
    }
    return idsOf(m_session.run(m_statements.reserve, {{":count"_L1, Reserved}})).map([this](const QList<qint64>& ids) {
        m_free += ids;
    });
}

qint64 ImportWords::idOf(const QString& word)
{
    if (const auto known = m_spelled.constFind(word); known != m_spelled.cend()) {
        return *known;
    }
    auto id = m_ids.value(word.toLower());
    if (id == 0) {
        id = m_free.takeFirst();
        m_ids.insert(word.toLower(), id);
    }
    if (!m_used.contains(id)) {
        m_used.insert(id, word);
    }
    // Spellings are few; a file that thinks otherwise must not fill the memory.
    if (m_spelled.size() < Most) {
        m_spelled.insert(word, id);
    }
    return id;
}

Result<QList<qint64>> ImportWords::settle()
{
    if (m_used.isEmpty()) {
        return QList<qint64>();
    }
    const auto ids = db::integerArray(m_used.keys());
    const auto names = db::textArray(QStringList(m_used.values()));
    return add(ids, names).and_then([&](const QList<qint64>& added) {
        return replaceTwins(ids, names).map([&] { return added; });
    });
}

Result<QList<qint64>> ImportWords::add(const QString& ids, const QString& names)
{
    return idsOf(m_session.run(m_statements.add, {{":ids"_L1, ids}, {":names"_L1, names}}));
}

Result<void> ImportWords::replaceTwins(const QString& ids, const QString& names)
{
    struct Twin {
        QVariant own;
        QVariant other;
    };
    const auto twins = db::fetchAll<Twin>(
        m_session.run(m_statements.findTwins, {{":ids"_L1, ids}, {":names"_L1, names}}), [](const QSqlQuery& row) {
            return Twin {row.value(0), row.value(1)};
        });
    if (!twins) {
        return tl::unexpected(twins.error());
    }
    for (const auto& twin : *twins) {
        const auto replaced = m_session.run(m_statements.replace, {{":own"_L1, twin.own}, {":other"_L1, twin.other}});
        if (!replaced) {
            return tl::unexpected(replaced.error());
        }
    }
    return {};
}

ImportWords labelWords(db::Session& session)
{
    return {session,
            {.fetch = "contacts/fetch_labels"_L1,
             .reserve = "contacts/reserve_label_ids"_L1,
             .add = "contacts/add_labels"_L1,
             .findTwins = "contacts/find_label_twins"_L1,
             .replace = "contacts/replace_staged_label"_L1}};
}

ImportWords workflowStatusWords(db::Session& session)
{
    return {session,
            {.fetch = "contacts/fetch_workflow_statuses"_L1,
             .reserve = "contacts/reserve_workflow_status_ids"_L1,
             .add = "contacts/add_workflow_statuses"_L1,
             .findTwins = "contacts/find_workflow_status_twins"_L1,
             .replace = "contacts/replace_staged_workflow_status"_L1}};
}

} // namespace siaran::contacts
