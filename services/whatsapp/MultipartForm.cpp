#include "services/whatsapp/MultipartForm.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace siaran::whatsapp {

MultipartForm::MultipartForm()
    : m_boundary("siaran-" + QUuid::createUuid().toByteArray(QUuid::Id128))
{
}

void MultipartForm::addField(const QByteArray& name, const QByteArray& value)
{
    begin("name=\"" + name + '"');
    m_body += "\r\n" + value + "\r\n";
}

void MultipartForm::addFile(const QByteArray& name, const QString& fileName, const QByteArray& mimeType,
                            const QByteArray& bytes)
{
    auto written = fileName.toUtf8();
    written.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A");
    begin("name=\"" + name + "\"; filename=\"" + written + '"');
    m_body += "Content-Type: " + mimeType + "\r\n\r\n" + bytes + "\r\n";
}

QByteArray MultipartForm::contentType() const
{
    return "multipart/form-data; boundary=" + m_boundary;
}

QByteArray MultipartForm::body() const
{
    return m_body + "--" + m_boundary + "--\r\n";
}

void MultipartForm::begin(const QByteArray& disposition)
{
    m_body += "--" + m_boundary + "\r\nContent-Disposition: form-data; " + disposition + "\r\n";
}

} // namespace siaran::whatsapp
