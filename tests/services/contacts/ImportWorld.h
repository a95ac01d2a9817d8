#pragma once

#include "services/contacts/ImportOptions.h"
#include "services/contacts/ImportRow.h"
#include "services/core/Result.h"
#include "services/domain/Contact.h"
#include "tests/support/TestDatabase.h"

#include <QTemporaryDir>

#include <map>

/// A workspace to import into, and the naive reading of what an import does to it.
class ImportWorld {
public:
    /// A file of these bytes; the name of the next one differs.
    QString file(const QByteArray& bytes);

    siaran::Result<siaran::contacts::ImportReport> import(const QByteArray& bytes,
                                                          const siaran::contacts::ImportOptions& options = {});
    siaran::Result<siaran::contacts::ImportReport> importPath(const QString& path);

    /// Everybody in the workspace by number, without ids and times.
    std::map<QString, siaran::Contact> people();
    siaran::Contact person(const QString& phoneE164);

    /// Every row of every table that an import writes, as text.
    QString everything();

    void clear();

    TestDatabase database;

private:
    QTemporaryDir m_folder;
    int m_files = 0;
};

/// Merges the rows into `people` one by one, with no regard to speed. Labels are compared in lower case. A row that
/// says so stops a person, none lets them begin again.
void mergeNaively(const QList<siaran::contacts::ImportRow>& rows, std::map<QString, siaran::Contact>& people,
                  siaran::contacts::DuplicateRule rule = siaran::contacts::DuplicateRule::FillEmpty);

/// The rows of a file as the importer is going to see them.
QList<siaran::contacts::ImportRow> interpreted(const QString& path);
