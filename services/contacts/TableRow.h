#pragma once

#include <QStringList>

namespace siaran::contacts {

/// One row of a table. `line` is the line of the file it begins on, from 1: what a text editor shows, and in a workbook
/// the number at the left.
struct TableRow {
    qint64 line = 0;
    QStringList cells = {};
    /// A quote that is closed too late has probably taken the end of this row and the beginning of a later one into a
    /// cell: a cell with a line break holds a row's worth of delimiters, or the row is wider or narrower than the
    /// first.
    bool runTogether = false;

    friend bool operator==(const TableRow&, const TableRow&) = default;
};

/// What a contact list never reaches, so that a wrong or hostile file cannot fill the memory.
struct TableLimits {
    qint64 fileBytes = 512LL * 1024 * 1024;
    qsizetype cellBytes = 64 * 1024;
    qsizetype rowBytes = 1024 * 1024;
    qsizetype columns = 512;
    /// Of a workbook, which is packed. A million rows of ten columns unpack to half a gigabyte, twenty to one.
    qint64 unpackedBytes = 2LL * 1024 * 1024 * 1024;
    qint64 unpackedPerByte = 200; ///< beyond the first 16 MiB
    qsizetype sharedTexts = 8'000'000;
    qsizetype sharedBytes = 256LL * 1024 * 1024;
};

} // namespace siaran::contacts
