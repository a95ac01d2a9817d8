#pragma once

#include <QString>

/// A disk of some megabytes in memory, mounted at a folder and taken away with this object. Only root may mount, and
/// not in every container.
class SmallDisk {
public:
    SmallDisk(QString folder, int megabytes);
    ~SmallDisk();
    Q_DISABLE_COPY_MOVE(SmallDisk)

    [[nodiscard]] bool isMounted() const { return m_mounted; }

    /// Until not one byte more fits.
    void fill() const;

    /// Not one block more fits until resize().
    void shrinkToContent() const;
    void resize(int megabytes) const;

private:
    const QString m_folder;
    const bool m_mounted;
};
