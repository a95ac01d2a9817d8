#pragma once

#include <QByteArray>

namespace siaran::whatsapp {

/// The body of a form with a file in it (RFC 7578), to be sent at once.
class MultipartForm {
public:
    /// Made of a random boundary that no part holds by chance.
    MultipartForm();

    void addField(const QByteArray& name, const QByteArray& value);
    /// Quotes and line breaks in `fileName` are written as RFC 7578 asks.
    void addFile(const QByteArray& name, const QString& fileName, const QByteArray& mimeType, const QByteArray& bytes);

    [[nodiscard]] QByteArray contentType() const;
    [[nodiscard]] QByteArray body() const;

private:
    void begin(const QByteArray& disposition);

    const QByteArray m_boundary;
    QByteArray m_body;
};

} // namespace siaran::whatsapp
