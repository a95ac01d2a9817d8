#pragma once

#include "tests/app/server/OpenApi.h"
#include "tests/app/server/RawClient.h"

#include <QMap>
#include <QRandomGenerator>

/// Makes requests from the document; the same ones for the same seed.
class RequestMaker {
public:
    enum class Mood {
        Valid, ///< as the document wants it
        NearlyValid, ///< valid but for one thing
        Hostile, ///< what only an attacker or a broken program sends
    };

    RequestMaker(const OpenApi& document, quint32 seed);

    /// Without a token.
    [[nodiscard]] RawRequest make(const OpenApi::Operation& operation, Mood mood);

    /// Ids and cursors of answers are used by later requests of the same kind.
    void learn(const OpenApi::Operation& operation, const ApiReply& reply);

private:
    [[nodiscard]] bool chance(int percent) { return m_random.bounded(100) < percent; }
    [[nodiscard]] int upTo(int most) { return static_cast<int>(m_random.bounded(most)); }
    template <typename List>
    [[nodiscard]] auto oneOf(const List& list)
    {
        return list.at(upTo(static_cast<int>(list.size())));
    }

    [[nodiscard]] RawRequest valid(const OpenApi::Operation& operation);
    void spoil(RawRequest& request);
    void spoilJson(RawRequest& request);
    void poison(const OpenApi::Operation& operation, RawRequest& request);

    [[nodiscard]] QByteArray idFor(const QByteArray& path);
    [[nodiscard]] QJsonValue valueFor(const QString& name, const QJsonObject& said, int depth = 0);
    [[nodiscard]] QJsonObject objectFor(const QJsonObject& schema, int depth);
    [[nodiscard]] QString textFor(const QString& name);
    [[nodiscard]] QJsonObject rule();
    [[nodiscard]] QJsonValue oddValue();
    /// Each value of it, wherever, replaced by a hostile one by chance.
    [[nodiscard]] QJsonValue poisoned(const QJsonValue& value);

    const OpenApi& m_document;
    QRandomGenerator m_random;
    QMap<QByteArray, QList<qint64>> m_ids; ///< of things, by the path of their list
    QMap<QString, QByteArray> m_cursors; ///< by operation
    int m_made = 0;
};
