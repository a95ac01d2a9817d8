#pragma once

#include "services/core/Result.h"

#include <QHash>
#include <QLatin1StringView>
#include <QList>
#include <QString>

namespace siaran::db {
class Session;
}

namespace siaran::contacts {

/// The statements for one kind of word: labels or workflow statuses.
struct WordStatements {
    QLatin1StringView fetch;
    QLatin1StringView reserve;
    QLatin1StringView add;
    QLatin1StringView findTwins;
    QLatin1StringView replace;
};

/// Numbers the words of a file while it is read, so that its rows carry ids and not texts: known words have theirs, new
/// ones get ids that were taken from the sequence beforehand.
class ImportWords {
public:
    static constexpr qsizetype Most = 10'000; ///< more are no labels but a column taken for them by mistake
    static constexpr int Reserved = 500;

    ImportWords(db::Session& session, WordStatements statements);

    /// Asks for the words there are and reserves ids. Not while the session copies.
    [[nodiscard]] Result<void> start();

    /// Whether start() is wanted again before more words come: ids for `words` new ones may not be left.
    [[nodiscard]] bool isShort(qsizetype words) const { return m_free.size() < words; }

    [[nodiscard]] bool isTooMany() const { return m_used.size() > Most; }

    /// The id of a word that isShort() has made room for.
    [[nodiscard]] qint64 idOf(const QString& word);

    /// Adds the words that rows carry, where they are missing, and lets staged rows carry those that stand instead of
    /// twins. Answers the ids of those that are new.
    [[nodiscard]] Result<QList<qint64>> settle();

private:
    [[nodiscard]] Result<QList<qint64>> add(const QString& ids, const QString& names);
    [[nodiscard]] Result<void> replaceTwins(const QString& ids, const QString& names);

    db::Session& m_session;
    const WordStatements m_statements;
    QHash<QString, qint64> m_ids; ///< by the word in lower case
    QHash<qint64, QString> m_used; ///< the words of the file, as they were first spelled
    QHash<QString, qint64> m_spelled; ///< by the word as it stands, for speed
    QList<qint64> m_free;
};

/// The two kinds.
[[nodiscard]] ImportWords labelWords(db::Session& session);
[[nodiscard]] ImportWords workflowStatusWords(db::Session& session);

} // namespace siaran::contacts
