#pragma once

#include <QByteArray>
#include <QObject>

namespace siaran::http {

/// An answer without an end: its connection sends each piece as it comes and destroys the stream when the client goes.
/// Lives on the listener's thread.
class ResponseStream : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Called once, after the head and the body have been written; pieces before it would be lost.
    virtual void begin() { }

Q_SIGNALS:
    void piece(const QByteArray& bytes);
    void ended();
};

} // namespace siaran::http
