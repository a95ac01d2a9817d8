#pragma once

#include <QByteArray>
#include <QObject>

#include <optional>

namespace siaran::http {

/// What follows the head and the body of an answer: its connection sends each piece as it comes and destroys the stream
/// when it has ended or the client goes. Lives on the listener's thread.
class ResponseStream : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// How many bytes come, where that is known; else the answer has no end but that of its connection.
    [[nodiscard]] virtual std::optional<qint64> length() const { return std::nullopt; }

    /// Called once, after the head and the body have been written; pieces before it would be lost.
    virtual void begin() { }

    /// The client has taken what there was.
    virtual void taken() { }

Q_SIGNALS:
    void piece(const QByteArray& bytes);
    /// Nothing comes after it.
    void ended();
};

} // namespace siaran::http
