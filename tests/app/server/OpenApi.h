#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>

/// docs/openapi.yaml, as a test reads it.
class OpenApi {
public:
    /// One thing that can be asked.
    struct Operation {
        QByteArray method; ///< "GET"
        QByteArray path; ///< "/api/segments/{id}"
        QJsonObject description;

        [[nodiscard]] QString id() const { return description.value(QStringLiteral("operationId")).toString(); }
        [[nodiscard]] bool isPublic() const;
    };

    OpenApi();

    [[nodiscard]] const QByteArray& text() const { return m_text; }
    [[nodiscard]] QList<Operation> operations() const;
    /// Parameters with their references followed.
    [[nodiscard]] QList<QJsonObject> parametersOf(const Operation& operation) const;
    /// The schema of a JSON body, references followed; empty when it takes none.
    [[nodiscard]] QJsonObject bodyOf(const Operation& operation) const;

    /// A body as it may be, and an answer of 200 to go with it; empty where the document shows none.
    [[nodiscard]] static QJsonObject exampleOf(const Operation& operation);
    [[nodiscard]] static QJsonObject answerExampleOf(const Operation& operation);

    /// Why an answer is not one that the document promises; empty when it is.
    [[nodiscard]] QString faultOf(const Operation& operation, int status, const QByteArray& type,
                                  const QByteArray& body) const;

    /// `schema`, or what it refers to.
    [[nodiscard]] QJsonObject followed(const QJsonObject& schema) const;

private:
    [[nodiscard]] QString fault(const QJsonValue& value, const QJsonObject& schema, const QString& path) const;
    [[nodiscard]] QString faultInObject(const QJsonObject& value, const QJsonObject& schema, const QString& path) const;

    QByteArray m_text;
    QJsonObject m_document;
};
