#include "services/contacts/WorkbookPart.h"

#include <quazip/quazip.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran::contacts {

namespace {

constexpr qint64 UnpackedWithoutQuestion = 16LL * 1024 * 1024;

} // namespace

WorkbookPart::WorkbookPart(QuaZip& zip, const TableLimits& limits)
    : m_file(&zip)
    , m_limits(limits)
{
}

Result<void> WorkbookPart::start()
{
    if (!m_file.open(QIODevice::ReadOnly) || !QIODevice::open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::Invalid, u"a part cannot be unpacked: "_s + QString::number(m_file.getZipError()),
                    u"import.broken_workbook"_s);
    }
    m_packed = std::max<qint64>(1, m_file.csize());
    return {};
}

qint64 WorkbookPart::readData(char* data, qint64 most)
{
    if (m_fault) {
        return -1;
    }
    const qint64 got = m_file.read(data, most);
    if (got < 0) {
        m_fault = Error {ErrorKind::Invalid, u"a part is damaged"_s, std::nullopt, u"import.broken_workbook"_s};
        return -1;
    }
    m_unpacked += got;
    m_sinceToken += got;
    const bool bomb = m_unpacked > UnpackedWithoutQuestion && m_unpacked / m_packed > m_limits.unpackedPerByte;
    if (bomb || m_unpacked > m_limits.unpackedBytes || m_sinceToken > LongestToken) {
        m_fault = Error {ErrorKind::Invalid, u"a part unpacks to too much"_s, std::nullopt, u"import.too_large"_s};
        return -1;
    }
    return got == 0 ? -1 : got;
}

qint64 WorkbookPart::writeData(const char* /*data*/, qint64 /*most*/)
{
    return -1;
}

} // namespace siaran::contacts
